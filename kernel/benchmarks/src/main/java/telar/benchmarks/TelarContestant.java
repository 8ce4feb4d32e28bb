package telar.benchmarks;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import telar.benchmarks.Argument.Input;
import telar.benchmarks.Argument.Output;
import telar.benchmarks.Argument.Real;
import telar.benchmarks.Argument.Whole;
import telar.device.Buffer;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.Kernel;

/** A workload on Telar's device, with the checks off or on. */
final class TelarContestant implements Contestant {

  private static final double NANOS_PER_MILLI = 1e6;

  private final Workload workload;
  private final boolean checks;
  private final Object[] arguments;
  private final List<Buffer<?>> buffers = new ArrayList<>();
  private final Kernel kernel;
  private final double coldMillis;

  TelarContestant(Device device, Workload workload, boolean checks) {
    this.workload = workload;
    this.checks = checks;
    this.arguments = workload.arguments().stream().map(a -> made(device, a)).toArray();
    long start = System.nanoTime();
    this.kernel =
        compile(device, workload, Resources.text("cuda/" + workload.name() + ".cu"), checks);
    launch();
    this.coldMillis = (System.nanoTime() - start) / NANOS_PER_MILLI;
  }

  private static Kernel compile(Device device, Workload workload, String source, boolean checks) {
    return device
        .compile(
            new CudaSource(workload.name() + ".cu", source),
            CompileOptions.defaults().withChecks(checks))
        .kernel(workload.name());
  }

  private Object made(Device device, Argument argument) {
    if (argument instanceof Whole whole) {
      return whole.value();
    }
    if (argument instanceof Real real) {
      return real.value();
    }
    Object values =
        argument instanceof Input input
            ? input.element().inputs(input.length())
            : ((Output) argument).element().zeros(((Output) argument).length());
    Buffer<?> buffer = device.upload(values);
    buffers.add(buffer);
    return buffer;
  }

  @Override
  public String name() {
    return checks ? "Telar checked" : "Telar";
  }

  /** Compilation and the first launch, in milliseconds. */
  double coldMillis() {
    return coldMillis;
  }

  /** Compiles another source of the same kernel and launches it once, in milliseconds. */
  double coldMillis(Device device, String source) {
    long start = System.nanoTime();
    compile(device, workload, source, checks).launch(workload.config(), arguments);
    return (System.nanoTime() - start) / NANOS_PER_MILLI;
  }

  @Override
  public double turn(double millis) {
    launch();
    Sample sample = new Sample();
    long end = System.nanoTime() + (long) (millis * NANOS_PER_MILLI);
    do {
      long start = System.nanoTime();
      launch();
      sample.add((System.nanoTime() - start) / NANOS_PER_MILLI);
    } while (System.nanoTime() < end);
    return sample.median();
  }

  private void launch() {
    if (!kernel.launch(workload.config(), arguments).findings().isEmpty()) {
      throw new IllegalStateException(workload.name() + ": a check reports a finding");
    }
  }

  @Override
  public ByteBuffer result() {
    Object output = arguments[arguments.length - 1];
    if (output instanceof Buffer<?> buffer && buffer.arrayType() == float[].class) {
      return floats(buffer);
    }
    @SuppressWarnings("unchecked")
    Buffer<int[]> buffer = (Buffer<int[]>) output;
    buffer.upload(new int[buffer.length()]);
    launch();
    ByteBuffer bytes = allocate(buffer.length());
    bytes.asIntBuffer().put(buffer.download());
    return bytes;
  }

  private ByteBuffer floats(Buffer<?> output) {
    @SuppressWarnings("unchecked")
    Buffer<float[]> buffer = (Buffer<float[]>) output;
    buffer.upload(new float[buffer.length()]);
    launch();
    ByteBuffer bytes = allocate(buffer.length());
    bytes.asFloatBuffer().put(buffer.download());
    return bytes;
  }

  private static ByteBuffer allocate(int words) {
    return ByteBuffer.allocate(Math.multiplyExact(words, 4)).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public void close() {
    buffers.forEach(Buffer::close);
  }
}
