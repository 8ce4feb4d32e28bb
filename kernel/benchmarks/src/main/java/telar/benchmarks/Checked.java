package telar.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import telar.device.Device;

/**
 * Launches with all checks: against launches without, in turns, and against Oclgrind with its
 * checks for races and uninitialised values, measured at a small size and extrapolated by the work.
 */
record Checked(Rivals rivals, Race race, List<Workload> workloads, List<Workload> small)
    implements Mode {

  private static final double MILLIS_PER_SECOND = 1000;

  @Override
  public void run(Device device, Report report) throws IOException {
    List<Ratio> costs = new ArrayList<>();
    List<Ratio> wins = new ArrayList<>();
    for (Workload workload : workloads) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("kernel", workload.name());
      double checked = cost(device, workload, row, costs);
      Optional<OpenClContestant> rival = rivals.oclgrind(smallerOne(workload));
      if (rival.isPresent()) {
        rival.get().close();
        double factor = workload.work() / smallerOne(workload).work();
        double extrapolated = rival.get().first().launchMillis() * factor;
        double win = extrapolated / checked;
        row.put("Oclgrind s", extrapolated / MILLIS_PER_SECOND);
        row.put("Oclgrind / checked", win);
        wins.add(new Ratio(win, win, win));
      }
      report.row(row);
    }
    report.fact("checked / unchecked, geometric mean", Ratio.geometricMean(costs));
    if (!wins.isEmpty()) {
      report.fact("Oclgrind / checked, geometric mean", Ratio.geometricMean(wins));
    }
  }

  private double cost(Device device, Workload workload, Map<String, Object> row, List<Ratio> costs)
      throws IOException {
    try (TelarContestant plain = new TelarContestant(device, workload, false);
        TelarContestant checked = new TelarContestant(device, workload, true)) {
      Map<String, Sample> times = race.run(workload, List.of(plain, checked));
      Sample slow = Objects.requireNonNull(times.get(checked.name()));
      Sample fast = Objects.requireNonNull(times.get(plain.name()));
      Ratio cost = slow.over(fast);
      costs.add(cost);
      row.put("unchecked ms", fast.median());
      row.put("checked ms", slow.median());
      row.put("checked / unchecked", cost);
      return slow.median();
    }
  }

  private Workload smallerOne(Workload workload) {
    return small.stream().filter(w -> w.name().equals(workload.name())).findFirst().orElseThrow();
  }
}
