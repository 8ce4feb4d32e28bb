package telar.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import telar.device.Device;
import telar.device.Devices;

/**
 * The side-by-side harness: each round runs every contestant once on the same work, interleaved so
 * that a drifting machine slows all of them alike; the first rounds only warm up. Prints medians
 * and the ratio to plain C with its spread. Needs {@code gcc}.
 */
public final class SideBySide {

  private static final int WARM_UP = 12;
  private static final int ROUNDS = 15;

  private SideBySide() {}

  /** Runs all workloads, or those named by the arguments. */
  public static void main(String[] names) throws IOException {
    List<String> wanted = List.of(names);
    try (Device device = Devices.open()) {
      System.out.println("# " + device.info().name() + ", Java " + Runtime.version());
      System.out.printf("%-14s %9s %9s %9s   %s%n", "", "cold ms", "Telar ms", "C ms", "Telar/C");
      for (Workload workload : Workload.all()) {
        if (wanted.isEmpty() || wanted.contains(workload.name())) {
          System.out.println(run(device, workload));
        }
      }
    }
  }

  private static String run(Device device, Workload workload) throws IOException {
    try (PlainC rival = PlainC.build(workload)) {
      TelarRun telar = new TelarRun(device, workload);
      double cold = telar.firstLaunchMillis();
      Sample ours = new Sample();
      Sample theirs = new Sample();
      List<Double> ratios = new ArrayList<>();
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        double a = telar.runMillis();
        double b = rival.runMillis();
        if (round >= WARM_UP) {
          ours.add(a);
          theirs.add(b);
          ratios.add(a / b);
        }
      }
      workload.check(telar.checksum(), rival.checksum());
      Sample ratio = Sample.of(ratios);
      return String.format(
          Locale.ROOT,
          "%-14s %9.1f %9.2f %9.2f   %.2f (%.2f–%.2f)",
          workload.name(),
          cold,
          ours.median(),
          theirs.median(),
          ratio.median(),
          ratio.min(),
          ratio.max());
    }
  }
}
