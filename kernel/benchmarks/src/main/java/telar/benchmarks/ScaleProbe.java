package telar.benchmarks;

import telar.device.Device;
import telar.device.Devices;

/** Times one workload in a JVM of its own: KERNEL SIZE MILLIS CHECKS; size 0 is the target's. */
final class ScaleProbe {

  private static final int WARM_UP_TURNS = 40;

  private ScaleProbe() {}

  public static void main(String[] words) {
    int size = Integer.parseInt(words[1]);
    double millis = Double.parseDouble(words[2]);
    boolean checks = Boolean.parseBoolean(words[3]);
    Workload workload =
        size > 0
            ? Workloads.saxpy(size)
            : Workloads.full().stream()
                .filter(w -> w.name().equals(words[0]))
                .findFirst()
                .orElseThrow();
    try (Device device = Devices.open();
        TelarContestant telar = new TelarContestant(device, workload, checks)) {
      for (int turn = 0; turn < WARM_UP_TURNS; turn++) {
        telar.turn(millis);
      }
      System.out.println("ms " + telar.turn(millis));
    }
  }
}
