package telar.cli.program;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import telar.cli.console.ExitCode;
import telar.cli.console.Terminal;
import telar.device.CompilationException;
import telar.device.DeviceException;
import telar.device.Finding;
import telar.device.Note;
import telar.device.ProgramResult;
import telar.device.ProgramRunner;

/** {@code telar revisar}: runs a program under all checks and lists what they found. */
@Command(name = "revisar", aliases = "check", sortOptions = false)
public final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final ProgramRunner runner;
  private final List<String> arguments;

  @Mixin private ProgramArguments program = new ProgramArguments();

  @Option(names = "--json", descriptionKey = "program.checkJson")
  private boolean json;

  @Option(
      names = {"--ordenes", "--orders"},
      paramLabel = "N",
      descriptionKey = "program.checkOrders")
  private int orders;

  public CheckCommand(Terminal terminal, ProgramRunner runner, List<String> arguments) {
    this.terminal = terminal;
    this.runner = runner;
    this.arguments = arguments;
  }

  @Override
  public Integer call() {
    try {
      return report(checked());
    } catch (CompilationException e) {
      if (!json) {
        throw e;
      }
      terminal.json(ProgramJson.notChecked(e));
      return ExitCode.USAGE;
    }
  }

  /** What a program's checks say. */
  private record Checked(List<Finding> findings, List<Note> notes) {}

  /** The program's own output goes to standard error: standard output is for the findings. */
  private Checked checked() {
    try {
      ProgramResult result =
          runner.run(
              program
                  .request(true, arguments, terminal.err(), terminal.err())
                  .withOrders(Math.max(0, orders)));
      terminal.note("program.device", result.device().name());
      return new Checked(result.findings(), result.notes());
    } catch (DeviceException e) {
      if (e.findings().isEmpty()) {
        throw e;
      }
      return new Checked(e.findings(), List.of());
    }
  }

  private int report(Checked checked) {
    List<Finding> findings = checked.findings();
    if (json) {
      terminal.json(ProgramJson.checked(findings, checked.notes()));
      return status(findings);
    }
    if (findings.isEmpty()) {
      terminal.result(orders > 0 ? "program.cleanOrders" : "program.clean", orders);
    } else {
      findings.forEach(finding -> terminal.out().println(FindingText.of(finding) + "\n"));
      terminal.result("program.findings", findings.size());
    }
    checked.notes().forEach(note -> terminal.out().println("\n" + FindingText.of(note)));
    return status(findings);
  }

  private static int status(List<Finding> findings) {
    return findings.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }
}
