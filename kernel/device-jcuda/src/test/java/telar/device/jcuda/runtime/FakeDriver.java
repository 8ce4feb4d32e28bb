package telar.device.jcuda.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import telar.device.Dim3;
import telar.device.jcuda.driver.Argument;
import telar.device.jcuda.driver.DeviceFacts;
import telar.device.jcuda.driver.DriverException;
import telar.device.jcuda.driver.FunctionFacts;
import telar.device.jcuda.driver.RestartableDriver;

/** A driver that holds memory in byte arrays, writes down what it is asked, and fails on order. */
public final class FakeDriver implements RestartableDriver {

  static final DeviceFacts FACTS =
      new DeviceFacts(
          "GPU de prueba",
          86,
          28,
          1024,
          Dim3.of(1024, 1024, 64),
          Dim3.of(Integer.MAX_VALUE, 65535, 65535),
          49152);

  record FakeMemory(byte[] content) implements Memory {}

  record FakeModule(int number) implements Module {}

  record FakeFunction(FakeModule module, String name) implements Function {}

  record Start(
      FakeFunction function, Dim3 grid, Dim3 block, int sharedBytes, List<Argument> arguments)
      implements Run {}

  /** The variable that every module has: eight bytes. */
  final FakeMemory filter = new FakeMemory(new byte[8]);

  final List<Start> starts = new ArrayList<>();
  final List<Memory> freed = new ArrayList<>();
  FunctionFacts functionFacts = new FunctionFacts(1024, 0);
  public volatile boolean neverEnds;
  boolean restartFails;
  boolean closed;
  int restarts;
  int loads;
  final CountDownLatch waitedFor = new CountDownLatch(1);
  private @Nullable String errorOfNextLaunch;
  private @Nullable String errorOfNextAllocation;

  public void failNextLaunch(String error) {
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
    return new FakeMemory(new byte[bytes > 1 << 26 ? 0 : (int) bytes]);
  }

  @Override
  public void free(Memory memory) {
    freed.add(memory);
  }

  @Override
  public void write(Memory target, long offset, byte[] bytes, int length) {
    System.arraycopy(bytes, 0, ((FakeMemory) target).content(), (int) offset, length);
  }

  @Override
  public void read(Memory source, long offset, byte[] bytes, int length) {
    System.arraycopy(((FakeMemory) source).content(), (int) offset, bytes, 0, length);
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
  public Variable variable(Module module, String loweredName) {
    fail(loweredName.equals("filter") ? null : "CUDA_ERROR_NOT_FOUND");
    return new Variable(filter, filter.content().length);
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
  public Outcome outcome(Run run) {
    return new Outcome(Duration.ofNanos(123_000), "hola\n");
  }

  @Override
  public void restart() {
    restarts++;
    neverEnds = false;
    if (restartFails) {
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
