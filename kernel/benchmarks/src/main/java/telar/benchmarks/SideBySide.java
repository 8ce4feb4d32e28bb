package telar.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import telar.device.Device;
import telar.device.Devices;

/** The side-by-side harness: Telar, plain C and OpenCL on the same work, in one run. */
@Command(
    name = "side-by-side",
    mixinStandardHelpOptions = true,
    description = "Measures Telar beside plain C and PoCL; read the ratios, not the times.")
public final class SideBySide implements Callable<Integer> {

  @Option(names = "--only", split = ",", description = "kernels to run; all when left out")
  private List<String> only = List.of();

  @Option(names = "--json", description = "print one JSON object instead of a table")
  private boolean json;

  @Option(names = "--checks", description = "checked launches against unchecked and Oclgrind")
  private boolean checks;

  @Option(names = "--cold", description = "compile and first launch of a new cell")
  private boolean cold;

  @Option(names = "--scale", description = "threads, memory and cores")
  private boolean scale;

  @Option(names = "--warm-up", description = "rounds that do not count (${DEFAULT-VALUE})")
  private int warmUp = 30;

  @Option(names = "--rounds", description = "rounds that count (${DEFAULT-VALUE})")
  private int rounds = 15;

  @Option(names = "--turn", description = "milliseconds of a turn (${DEFAULT-VALUE})")
  private double turn = 100;

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new SideBySide()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Report report = new Report(json, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    Rivals rivals = new Rivals();
    report.fact("Java", Runtime.version().toString());
    report.fact("cores", Runtime.getRuntime().availableProcessors());
    report.fact("rivals", rivals.found());
    if (!rivals.missing().isEmpty()) {
      report.fact("missing", rivals.missing());
    }
    try (Device device = Devices.open()) {
      report.fact("device", device.info().name());
      mode(rivals).run(device, report);
    }
    report.finish();
    return 0;
  }

  private Mode mode(Rivals rivals) {
    Race race = new Race(warmUp, rounds, turn);
    if (cold) {
      return new Cold(rivals, warmUp, rounds);
    }
    if (scale) {
      return new Scale(turn);
    }
    return checks
        ? new Checked(rivals, race, wanted(), Workloads.small())
        : new Steady(rivals, race, wanted());
  }

  private List<Workload> wanted() {
    List<Workload> all = Workloads.full();
    List<Workload> wanted =
        all.stream().filter(w -> only.isEmpty() || only.contains(w.name())).toList();
    if (wanted.size() < only.size()) {
      throw new IllegalArgumentException("kernels: " + all.stream().map(Workload::name).toList());
    }
    return wanted.isEmpty() ? all : wanted;
  }
}
