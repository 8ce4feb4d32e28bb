package telar.cli.console;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes: results to standard output, everything else to standard error.
 *
 * @param out standard output
 * @param err standard error
 */
public record Terminal(PrintStream out, PrintStream err) {

  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  /** The process's own streams, in UTF-8 whatever the locale says. */
  public static Terminal system() {
    return new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** Prints a result. */
  public void result(String key, Object... args) {
    out.println(Messages.text(key, args));
  }

  /** Tells what is going on. */
  public void note(String key, Object... args) {
    err.println("telar: " + Messages.text(key, args));
  }

  /** Prints a value as JSON: its records and maps become objects. */
  public void json(Object value) {
    out.println(JSON.toJson(value));
  }
}
