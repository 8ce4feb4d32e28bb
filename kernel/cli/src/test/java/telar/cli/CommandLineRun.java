package telar.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import telar.cli.console.Terminal;
import telar.cli.install.Installation;

/** What the command did with some arguments: exit code and both streams. */
public record CommandLineRun(int status, String out, String err) {

  public static CommandLineRun of(String... arguments) {
    return in(Path.of("../..").toAbsolutePath().normalize(), arguments);
  }

  public static CommandLineRun in(Path home, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(stream(out), stream(err));
    int status = Main.run(arguments, terminal, new Installation(home));
    return new CommandLineRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
