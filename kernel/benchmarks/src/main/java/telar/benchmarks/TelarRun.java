package telar.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import telar.device.Buffer;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.Kernel;

/** A workload on Telar's device, with the checks off. */
final class TelarRun {

  private static final double NANOS_PER_MILLI = 1e6;

  private final Workload workload;
  private final Object[] arguments;
  private final Buffer<float[]> output;
  private final Kernel kernel;
  private final double coldMillis;

  TelarRun(Device device, Workload workload) throws IOException {
    this.workload = workload;
    List<Object> list = new ArrayList<>(workload.scalars());
    for (int length : workload.inputs()) {
      float[] values = new float[length];
      for (int i = 0; i < length; i++) {
        values[i] = Workload.input(i);
      }
      list.add(device.upload(values));
    }
    this.output = device.upload(new float[workload.outputs()]);
    list.add(output);
    this.arguments = list.toArray();
    CudaSource source = new CudaSource(workload.name() + ".cu", source(workload.name() + ".cu"));
    long start = System.nanoTime();
    this.kernel =
        device.compile(source, CompileOptions.defaults().withChecks(false)).kernel(workload.name());
    kernel.launch(workload.config(), arguments);
    this.coldMillis = (System.nanoTime() - start) / NANOS_PER_MILLI;
  }

  /** Compilation and the first launch. */
  double firstLaunchMillis() {
    return coldMillis;
  }

  double runMillis() {
    long start = System.nanoTime();
    kernel.launch(workload.config(), arguments);
    return (System.nanoTime() - start) / NANOS_PER_MILLI;
  }

  double checksum() {
    double sum = 0;
    float[] values = output.download();
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * (i % 7 - 3);
    }
    return sum;
  }

  static String source(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(TelarRun.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
