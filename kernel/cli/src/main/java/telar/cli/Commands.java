package telar.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import telar.cli.cells.NotebookCommand;
import telar.cli.console.Terminal;
import telar.cli.course.GradeCommand;
import telar.cli.course.TestCommand;
import telar.cli.doctor.DoctorCommand;
import telar.cli.help.ExplainCommand;
import telar.cli.install.Installation;
import telar.cli.lab.LabCommand;
import telar.cli.nbgrader.GradeNotebookCommand;
import telar.cli.nbgrader.NbgraderCommand;
import telar.cli.pack.PackageCommand;
import telar.cli.program.CheckCommand;
import telar.cli.program.ProfileCommand;
import telar.cli.program.ProgramRunners;
import telar.cli.program.RunCommand;
import telar.device.Devices;
import telar.grading.run.GradingDevice;
import telar.notebook.kernelspec.KernelSpec;

/** Puts the subcommands under the root. */
final class Commands {

  private Commands() {}

  static CommandLine create(
      Terminal terminal, Installation installation, List<String> programArguments) {
    CommandLine root = new CommandLine(new TelarCommand());
    Stream.of(
            new LabCommand(terminal, installation, Commands::writeKernelspec),
            new RunCommand(terminal, ProgramRunners.onClassPath(), programArguments),
            new CheckCommand(terminal, ProgramRunners.onClassPath(), programArguments),
            new ProfileCommand(terminal, ProgramRunners.onClassPath(), programArguments),
            new ExplainCommand(terminal),
            new NotebookCommand(terminal),
            new TestCommand(terminal, installation, GradingDevice::open),
            new GradeCommand(terminal, installation),
            new NbgraderCommand(terminal, installation, Commands::writeKernelspec),
            new GradeNotebookCommand(),
            new DoctorCommand(terminal, installation, Commands::writeKernelspec, Devices::open),
            new PackageCommand(terminal, installation))
        .forEach(root::addSubcommand);
    root.setOut(writer(terminal.out())).setErr(writer(terminal.err()));
    root.setParameterExceptionHandler(new UsageErrors(terminal));
    root.setExecutionExceptionHandler(new ExecutionErrors(terminal));
    return root;
  }

  private static void writeKernelspec(Path folder) throws IOException {
    KernelSpec.forThisJava(Installation.classPath()).writeTo(folder);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
