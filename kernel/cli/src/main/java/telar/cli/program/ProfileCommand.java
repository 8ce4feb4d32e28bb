package telar.cli.program;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import telar.cli.console.ExitCode;
import telar.cli.console.Messages;
import telar.cli.console.Terminal;
import telar.device.Counters;
import telar.device.LaunchReport;
import telar.device.Occupancy;
import telar.device.ProgramResult;
import telar.device.ProgramRunner;
import telar.text.Counts;

/** {@code telar perfilar}: runs a program and shows what each launch counted. */
@Command(name = "perfilar", aliases = "profile", sortOptions = false)
public final class ProfileCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final ProgramRunner runner;
  private final List<String> arguments;

  @Mixin private ProgramArguments program = new ProgramArguments();

  @Option(names = "--json", descriptionKey = "program.profileJson")
  private boolean json;

  public ProfileCommand(Terminal terminal, ProgramRunner runner, List<String> arguments) {
    this.terminal = terminal;
    this.runner = runner;
    this.arguments = arguments;
  }

  /** The program's own output goes to standard error: standard output is for the profile. */
  @Override
  public Integer call() {
    ProgramResult result =
        runner.run(program.request(true, arguments, terminal.err(), terminal.err()));
    terminal.note("program.device", result.device().name());
    if (json) {
      terminal.json(ProfileJson.of(result.launches()));
    } else {
      result.launches().forEach(this::print);
    }
    return ExitCode.OK;
  }

  private void print(LaunchReport launch) {
    terminal.result(
        "profile.launch",
        launch.kernel(),
        launch.config().grid(),
        launch.config().block(),
        Long.toString(launch.config().sharedBytes()));
    launch.counters().ifPresentOrElse(this::print, () -> terminal.result("profile.noCounters"));
    launch.occupancy().ifPresent(this::print);
  }

  private void print(Occupancy occupancy) {
    terminal.result("profile.shared", occupancy.sharedBytes());
    terminal.result(
        "profile.occupancy",
        Counts.percent(occupancy.theoretical()),
        Messages.text("profile.limiter." + occupancy.limiter()));
  }

  private void print(Counters counters) {
    terminal.result(
        "profile.loads",
        counters.globalLoadRequests(),
        counters.globalLoadSectors(),
        counters.sectorsPerLoad());
    terminal.result(
        "profile.stores",
        counters.globalStoreRequests(),
        counters.globalStoreSectors(),
        counters.sectorsPerStore());
    terminal.result("profile.banks", counters.bankConflicts());
    terminal.result("profile.branches", counters.branches(), counters.divergentBranches());
    terminal.result("profile.atomics", counters.atomics());
  }
}
