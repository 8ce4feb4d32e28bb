package telar.device.jcuda.runtime;

import java.lang.reflect.Array;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import telar.device.Dim3;
import telar.device.jcuda.driver.Argument;
import telar.device.jcuda.driver.DeviceFacts;
import telar.device.jcuda.driver.Driver;
import telar.device.jcuda.driver.DriverException;
import telar.device.jcuda.driver.FunctionFacts;

/** A driver that holds memory in Java arrays, writes down what it is asked, and fails on order. */
final class FakeDriver implements Driver {

  static final DeviceFacts FACTS =
      new DeviceFacts(
          "GPU de prueba",
          86,
          28,
          1024,
          Dim3.of(1024, 1024, 64),
          Dim3.of(Integer.MAX_VALUE, 65535, 65535),
          49152);

  /** Memory of some bytes, with the array last copied to it. */
  static final class FakeMemory implements Memory {
    final long bytes;
    @Nullable Object content;

    FakeMemory(long bytes) {
      this.bytes = bytes;
    }
  }

  record FakeModule(int number) implements Module {}

  record FakeFunction(FakeModule module, String name) implements Function {}

  record Start(
      FakeFunction function, Dim3 grid, Dim3 block, int sharedBytes, List<Argument> arguments)
      implements Run {}

  final List<Start> starts = new ArrayList<>();
  final List<Memory> freed = new ArrayList<>();
  FunctionFacts functionFacts = new FunctionFacts(1024, 0);
  boolean neverEnds;
  boolean resetFails;
  boolean closed;
  int resets;
  int loads;
  final CountDownLatch waitedFor = new CountDownLatch(1);
  private @Nullable String errorOfNextLaunch;
  private @Nullable String errorOfNextAllocation;

  void failNextLaunch(String error) {
    errorOfNextLaunch = error;
  }

  void failNextAllocation(String error) {
    errorOfNextAllocation = error;
  }

  @Override
  public DeviceFacts facts() {
    return FACTS;
  }

  @Override
  public Memory allocate(long bytes) {
    String error = errorOfNextAllocation;
    errorOfNextAllocation = null;
    fail(error);
    return new FakeMemory(bytes);
  }

  @Override
  public void free(Memory memory) {
    freed.add(memory);
  }

  @Override
  public void copyToDevice(Memory target, Object array, long bytes) {
    FakeMemory memory = (FakeMemory) target;
    if (bytes != memory.bytes) {
      throw new AssertionError("copied " + bytes + " bytes to memory of " + memory.bytes);
    }
    Object copy = Array.newInstance(array.getClass().getComponentType(), Array.getLength(array));
    System.arraycopy(array, 0, copy, 0, Array.getLength(array));
    memory.content = copy;
  }

  @Override
  public void copyToHost(Object array, Memory source, long bytes) {
    Object content = ((FakeMemory) source).content;
    if (content != null) {
      System.arraycopy(content, 0, array, 0, Array.getLength(array));
    }
  }

  @Override
  public Module load(byte[] image) {
    return new FakeModule(++loads);
  }

  @Override
  public Function function(Module module, String loweredName) {
    return new FakeFunction((FakeModule) module, loweredName);
  }

  @Override
  public FunctionFacts facts(Function function) {
    return functionFacts;
  }

  @Override
  public Run start(
      Function function, Dim3 grid, Dim3 block, int sharedBytes, List<Argument> arguments) {
    Start start = new Start((FakeFunction) function, grid, block, sharedBytes, arguments);
    starts.add(start);
    return start;
  }

  @Override
  public boolean finished(Run run) {
    waitedFor.countDown();
    String error = errorOfNextLaunch;
    errorOfNextLaunch = null;
    fail(error);
    return !neverEnds;
  }

  @Override
  public Duration elapsed(Run run) {
    return Duration.ofNanos(123_000);
  }

  @Override
  public void reset() {
    resets++;
    if (resetFails) {
      throw new DriverException("CUDA_ERROR_ILLEGAL_ADDRESS");
    }
  }

  @Override
  public void close() {
    closed = true;
  }

  private static void fail(@Nullable String error) {
    if (error != null) {
      throw new DriverException(error);
    }
  }
}
