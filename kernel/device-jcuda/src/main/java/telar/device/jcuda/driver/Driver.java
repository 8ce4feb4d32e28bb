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

  /**
   * A variable of a loaded module.
   *
   * @param memory where it lies; it is never freed by itself
   * @param bytes its size
   */
  record Variable(Memory memory, long bytes) {}

  /** A launch under way. */
  interface Run {}

  /**
   * A launch that has ended.
   *
   * @param elapsed time on the device between start and end
   * @param printed what the kernel printed, where it does not go to this process's own output
   */
  record Outcome(Duration elapsed, String printed) {}

  DeviceFacts facts();

  Memory allocate(long bytes);

  void free(Memory memory);

  /** Copies the first bytes of an array to the device (H→D), from an offset of the memory on. */
  void write(Memory target, long offset, byte[] bytes, int length);

  /** Fills the first bytes of an array from the device (D→H). */
  void read(Memory source, long offset, byte[] bytes, int length);

  Module load(byte[] image);

  Function function(Module module, String loweredName);

  /** A {@code __constant__} or {@code __device__} variable by its name in PTX. */
  Variable variable(Module module, String loweredName);

  FunctionFacts facts(Function function);

  /** Starts a kernel; arguments are in the order of its parameters. */
  Run start(Function function, Dim3 grid, Dim3 block, int sharedBytes, List<Argument> arguments);

  /** Whether it has ended; its device's errors are thrown here. */
  boolean finished(Run run);

  /** How a run ended that has ended; releases it. */
  Outcome outcome(Run run);

  @Override
  void close();
}
