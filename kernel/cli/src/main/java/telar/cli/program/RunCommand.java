package telar.cli.program;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import telar.cli.console.ExitCode;
import telar.cli.console.Terminal;
import telar.device.CompilationException;
import telar.device.Finding;
import telar.device.ProgramResult;
import telar.device.ProgramRunner;

/** {@code telar ejecutar}: runs a program; its output and exit code are the command's. */
@Command(name = "ejecutar", aliases = "run", sortOptions = false)
public final class RunCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final ProgramRunner runner;
  private final List<String> arguments;

  @Mixin private ProgramArguments program = new ProgramArguments();

  @Option(
      names = {"--sin-revision", "--no-checks"},
      descriptionKey = "program.noChecks")
  private boolean withoutChecks;

  @Option(names = "--json", descriptionKey = "program.runJson")
  private boolean json;

  public RunCommand(Terminal terminal, ProgramRunner runner, List<String> arguments) {
    this.terminal = terminal;
    this.runner = runner;
    this.arguments = arguments;
  }

  @Override
  public Integer call() {
    return json ? runToJson() : runToTerminal();
  }

  private int runToTerminal() {
    ProgramResult result = run(terminal.out());
    terminal.out().flush();
    terminal.note("program.device", result.device().name());
    result.findings().forEach(finding -> terminal.err().println(FindingText.of(finding)));
    return exitCode(result);
  }

  private int runToJson() {
    ByteArrayOutputStream captured = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(captured, false, StandardCharsets.UTF_8);
    try {
      ProgramResult result = run(out);
      out.flush();
      terminal.json(
          ProgramJson.ran(result, captured.toString(StandardCharsets.UTF_8), exitCode(result)));
      return exitCode(result);
    } catch (CompilationException e) {
      terminal.json(ProgramJson.notCompiled(e));
      return ExitCode.USAGE;
    }
  }

  private ProgramResult run(PrintStream out) {
    return runner.run(program.request(!withoutChecks, arguments, out, terminal.err()));
  }

  /** A leak is worth a warning, but it does not stop a program. */
  private static int exitCode(ProgramResult result) {
    boolean stopped =
        result.findings().stream().anyMatch(finding -> finding.kind() != Finding.Kind.LEAK);
    return stopped ? ExitCode.DEVICE_ERROR : result.exitCode();
  }
}
