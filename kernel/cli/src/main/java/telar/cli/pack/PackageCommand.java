package telar.cli.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import telar.cli.console.ExitCode;
import telar.cli.console.Terminal;
import telar.cli.console.UserError;
import telar.cli.install.Installation;

/** {@code telar empaquetar}: writes Telar and the course into a zip. */
@Command(name = "empaquetar", aliases = "package", sortOptions = false)
public final class PackageCommand implements Callable<Integer> {

  private static final long MEGABYTE = 1_000_000;

  private final Terminal terminal;
  private final Installation installation;

  @Option(
      names = {"--salida", "--output"},
      paramLabel = "TELAR.zip",
      defaultValue = "telar.zip",
      descriptionKey = "pack.output")
  private Path output = Path.of("telar.zip");

  public PackageCommand(Terminal terminal, Installation installation) {
    this.terminal = terminal;
    this.installation = installation;
  }

  @Override
  public Integer call() throws IOException {
    Path app = installation.app();
    if (!Files.isDirectory(app)) {
      throw UserError.unavailable("pack.noApp", app);
    }
    Path zip = output.toAbsolutePath();
    if (!Files.isDirectory(Objects.requireNonNull(zip.getParent()))) {
      throw UserError.usage("pack.noFolder", zip.getParent());
    }
    int files = new Distribution(installation.home(), app).write(zip);
    terminal.result("pack.written", zip, files, Files.size(zip) / MEGABYTE);
    return ExitCode.OK;
  }
}
