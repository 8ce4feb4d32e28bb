package telar.cli.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import telar.cli.console.ExitCode;
import telar.cli.console.Terminal;
import telar.cli.console.UserError;
import telar.cli.install.Installation;

/** {@code telar lab}: opens JupyterLab, in Spanish, on the course. */
@Command(name = "lab", sortOptions = false)
public final class LabCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Installation installation;
  private final KernelspecWriter kernelspec;

  @Option(
      names = {"--sin-navegador", "--no-browser"},
      descriptionKey = "lab.noBrowser")
  private boolean noBrowser;

  @Option(
      names = {"--puerto", "--port"},
      paramLabel = "N",
      descriptionKey = "lab.port")
  private Optional<Integer> port = Optional.empty();

  @Option(
      names = {"--carpeta", "--folder"},
      paramLabel = "CARPETA",
      descriptionKey = "lab.folder")
  private Optional<Path> folder = Optional.empty();

  public LabCommand(Terminal terminal, Installation installation, KernelspecWriter kernelspec) {
    this.terminal = terminal;
    this.installation = installation;
    this.kernelspec = kernelspec;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    int chosen = port.isPresent() ? Ports.asked(port.get()) : Ports.firstFree();
    Path opened = folder.orElseGet(installation::notebooks).toAbsolutePath();
    if (!Files.isDirectory(opened)) {
      throw UserError.usage("lab.noNotebooks", opened);
    }
    PythonEnvironment environment =
        new PythonEnvironment(installation.pythonEnvironment(), terminal);
    environment.prepare();
    new LabSettings(environment, kernelspec).install();
    terminal.note("lab.starting");
    JupyterServer server =
        JupyterServer.start(environment.python(), installation.state(), opened, chosen, !noBrowser);
    server.awaitReady();
    terminal.note(noBrowser ? "lab.readyNoBrowser" : "lab.ready");
    terminal.out().println("  " + server.address());
    terminal.note("lab.howToStop", server.log());
    int status = server.waitFor();
    terminal.note("lab.stopped");
    return status == 0 ? ExitCode.OK : ExitCode.INTERNAL;
  }
}
