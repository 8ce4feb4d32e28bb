package telar.benchmarks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import telar.device.Device;

/**
 * Compilation and first launch of a new cell in a running process, a vector sum of 1 M floats:
 * Telar in this JVM, PoCL in one process of its own, in turns.
 */
record Cold(Rivals rivals, int warmUp, int rounds) implements Mode {

  private static final int LENGTH = 1 << 20;

  @Override
  public void run(Device device, Report report) throws IOException {
    Workload workload = Workloads.vectorAdd(LENGTH);
    String source = Resources.text("cuda/vectorAdd.cu");
    Optional<OpenClContestant> poCl = rivals.poCl(workload);
    try (TelarContestant telar = new TelarContestant(device, workload, false);
        TelarContestant checked = new TelarContestant(device, workload, true)) {
      Sample plain = new Sample();
      Sample withChecks = new Sample();
      Sample rival = new Sample();
      Sample build = new Sample();
      for (int round = 0; round < warmUp + rounds; round++) {
        String cell = source.replace("a[i] + b[i]", "a[i] + b[i] + " + (round + 1) + ".0f");
        double time = telar.coldMillis(device, cell);
        double checkedTime = checked.coldMillis(device, cell + "// checked\n");
        if (round >= warmUp) {
          plain.add(time);
          withChecks.add(checkedTime);
        }
        if (round >= warmUp && poCl.isPresent()) {
          OpenClContestant.Cold theirs = poCl.get().cold(round);
          rival.add(theirs.total());
          build.add(theirs.buildMillis());
        }
      }
      report.row(row("Telar", telar.coldMillis(), plain));
      report.row(row("Telar checked", checked.coldMillis(), withChecks));
      if (poCl.isPresent()) {
        report.row(row("PoCL", poCl.get().first().total(), rival));
        report.fact("PoCL's build alone, median ms", build.median());
        report.fact("PoCL / Telar", rival.over(plain));
      }
    } finally {
      poCl.ifPresent(OpenClContestant::close);
    }
  }

  private static Map<String, Object> row(String name, double first, Sample later) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("new cell", name);
    row.put("first of process ms", first);
    row.put("median ms", later.median());
    row.put("10 %–90 % ms", later.spread());
    return row;
  }
}
