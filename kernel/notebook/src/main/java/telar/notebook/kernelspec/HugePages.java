package telar.notebook.kernelspec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Asks for memory in pages of 2 MB where Linux gives them to who asks: arrays of many megabytes are
 * read with fewer misses in the tables of pages. JVMs on other systems do not know the option, and
 * one where Linux never gives such pages prints a warning.
 */
public final class HugePages {

  private static final Path STATE = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

  private HugePages() {}

  /** The options of a JVM on this machine: one, or none. */
  public static List<String> options() {
    return options(STATE);
  }

  /** The same where Linux says in {@code state} which of its ways is chosen, in brackets. */
  static List<String> options(Path state) {
    try {
      boolean given = Files.isReadable(state) && !Files.readString(state).contains("[never]");
      return given ? List.of("-XX:+UseTransparentHugePages") : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }
}
