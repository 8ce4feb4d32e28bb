package telar.device.jcuda.driver;

import java.time.Duration;
import java.util.List;
import telar.device.Dim3;

/**
 * The few calls to the CUDA driver that a device needs, in its own words, so that all above it is
 * tested without a GPU. Not thread-safe: the device calls it from one thread at a time.
 */
public interface Driver extends AutoCloseable {

  /** Device memory. */
  interface Memory {}

  /** A loaded module. */
  interface Module {}

  /** A kernel of a loaded module. */
  interface Function {}

  /** A launch under way. */
  interface Run {}

  DeviceFacts facts();

  Memory allocate(long bytes);

  void free(Memory memory);

  /** Copies all of a primitive array to the device (H→D). */
  void copyToDevice(Memory target, Object array, long bytes);

  /** Fills a primitive array from the device (D→H). */
  void copyToHost(Object array, Memory source, long bytes);

  Module load(byte[] image);

  Function function(Module module, String loweredName);

  FunctionFacts facts(Function function);

  /** Starts a kernel; arguments are in the order of its parameters. */
  Run start(Function function, Dim3 grid, Dim3 block, int sharedBytes, List<Argument> arguments);

  /** Whether it has ended; its device's errors are thrown here. */
  boolean finished(Run run);

  /** Time on the device between start and end; releases the run, whose {@code printf} is out. */
  Duration elapsed(Run run);

  /** Starts anew after an error that leaves the device unusable: memory and modules are gone. */
  void reset();

  @Override
  void close();
}
