package telar.benchmarks;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telar.device.Device;

/**
 * How cost grows: time by thread from a thousand threads to a hundred million; the heap that a
 * launch needs beside its data; what the second core brings. Each in JVMs of their own, which
 * {@link ScaleProbe} is the program of.
 */
record Scale(double turnMillis) implements Mode {

  private static final int[] THREADS = {1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};
  private static final int[] MEMORY_THREADS = {1_000_000, 10_000_000, 100_000_000};
  private static final int EXTRA_MEGABYTES = 128;
  // Two vectors on the device, and on the host the one that is being copied there.
  private static final int BYTES_PER_THREAD = 12;
  // A bit for each byte, and a quarter of the bytes, of what the device has.
  private static final int SHADOW_BYTES_PER_THREAD = 3;

  @Override
  public void run(Device device, Report report) throws IOException {
    for (int threads : THREADS) {
      double millis = probe(List.of("-Xmx2g"), "saxpy", threads);
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("threads", threads);
      row.put("ms", millis);
      row.put("ns a thread", millis * 1e6 / threads);
      report.row(row);
    }
    for (int threads : MEMORY_THREADS) {
      String heap = threads + " threads in a heap of data + " + EXTRA_MEGABYTES + " MB";
      report.fact(heap, fits(threads, false));
      report.fact(heap + " + shadow, checked", fits(threads, true));
    }
    for (String kernel : List.of("mandelbrot", "matmulTiled", "softmax")) {
      report.fact("1 → 2 cores, " + kernel, speedUp(kernel));
    }
  }

  private String fits(int threads, boolean checks) throws IOException {
    int each = BYTES_PER_THREAD + (checks ? SHADOW_BYTES_PER_THREAD : 0);
    long megabytes = ((long) threads * each >> 20) + EXTRA_MEGABYTES;
    List<String> heap = List.of("-Xmx" + megabytes + "m");
    return tryProbe(heap, "saxpy", threads, checks).isPresent() ? "fits" : "does not fit";
  }

  private double speedUp(String kernel) throws IOException {
    Sample one = new Sample();
    Sample two = new Sample();
    for (int round = 0; round < 3; round++) {
      one.add(probe(List.of("-XX:ActiveProcessorCount=1"), kernel, 0));
      two.add(probe(List.of("-XX:ActiveProcessorCount=2"), kernel, 0));
    }
    return one.over(two).value();
  }

  private double probe(List<String> options, String kernel, int size) throws IOException {
    return tryProbe(options, kernel, size, false)
        .orElseThrow(() -> new IOException("the probe of " + kernel + " failed"));
  }

  private Optional<Double> tryProbe(List<String> options, String kernel, int size, boolean checks)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(options);
    if (ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()) {
      command.add("--add-modules=jdk.incubator.vector");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(ScaleProbe.class.getName());
    command.addAll(
        List.of(kernel, String.valueOf(size), String.valueOf(turnMillis), String.valueOf(checks)));
    return Command.output(command)
        .flatMap(text -> text.lines().filter(line -> line.startsWith("ms ")).findFirst())
        .map(line -> Double.parseDouble(line.substring(3)));
  }
}
