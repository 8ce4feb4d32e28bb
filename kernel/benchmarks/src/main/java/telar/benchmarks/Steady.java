package telar.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telar.device.Device;

/** Warm launches without checks, against plain C and PoCL. */
record Steady(Rivals rivals, Race race, List<Workload> workloads) implements Mode {

  @Override
  public void run(Device device, Report report) throws IOException {
    Map<String, List<Ratio>> ratios = new LinkedHashMap<>();
    for (Workload workload : workloads) {
      report.row(row(device, workload, ratios));
    }
    ratios.forEach(
        (rival, list) -> {
          report.fact(rival + " / Telar, geometric mean", Ratio.geometricMean(list));
          report.fact(
              rival + " / Telar, least",
              list.stream().mapToDouble(Ratio::value).min().orElse(Double.NaN));
        });
  }

  private Map<String, Object> row(Device device, Workload workload, Map<String, List<Ratio>> ratios)
      throws IOException {
    List<Contestant> contestants = new ArrayList<>();
    try {
      TelarContestant telar = new TelarContestant(device, workload, false);
      contestants.add(telar);
      rivals.plainC(workload).ifPresent(contestants::add);
      rivals.poCl(workload).ifPresent(contestants::add);
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("kernel", workload.name());
      row.put("Telar first ms", telar.coldMillis());
      Map<String, Sample> times = race.run(workload, contestants);
      times.forEach((name, sample) -> row.put(name + " ms", sample.median()));
      Sample ours = times.remove(telar.name());
      times.forEach(
          (name, sample) -> {
            Ratio ratio = sample.over(ours);
            ratios.computeIfAbsent(name, key -> new ArrayList<>()).add(ratio);
            row.put(name + " / Telar", ratio);
          });
      return row;
    } finally {
      contestants.forEach(Contestant::close);
    }
  }
}
