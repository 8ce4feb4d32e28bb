package telar.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import telar.cli.console.Terminal;
import telar.cli.install.Installation;
import telar.cli.lab.LabCommand;
import telar.cli.program.CheckCommand;
import telar.cli.program.ProfileCommand;
import telar.cli.program.ProgramRunners;
import telar.cli.program.RunCommand;

/** Puts the subcommands under the root. */
final class Commands {

  private Commands() {}

  static CommandLine create(
      Terminal terminal, Installation installation, List<String> programArguments) {
    CommandLine root = new CommandLine(new TelarCommand());
    Stream.of(
            new LabCommand(terminal, installation, folder -> {}),
            new RunCommand(terminal, ProgramRunners::find, programArguments),
            new CheckCommand(terminal, ProgramRunners::find, programArguments),
            new ProfileCommand(terminal, ProgramRunners::find, programArguments))
        .forEach(root::addSubcommand);
    root.setOut(writer(terminal.out())).setErr(writer(terminal.err()));
    root.setParameterExceptionHandler(new UsageErrors(terminal));
    root.setExecutionExceptionHandler(new ExecutionErrors(terminal));
    return root;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
