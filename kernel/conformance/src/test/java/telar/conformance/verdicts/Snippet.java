package telar.conformance.verdicts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A small source; many lie in one file, each after a line {@code //// what it is}. */
record Snippet(String file, String name, String text) {

  private static final String MARK = "//// ";

  /** All snippets with a verdict: a folder, e.g. {@code accepted} or {@code stricter}. */
  static List<Snippet> of(String verdict) {
    List<Snippet> snippets = new ArrayList<>();
    try (var files = Files.list(folder(verdict))) {
      for (Path file : files.sorted().toList()) {
        split(file, snippets);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return snippets;
  }

  private static Path folder(String verdict) {
    try {
      return Path.of(
          Objects.requireNonNull(Snippet.class.getResource("/verdicts/" + verdict)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void split(Path file, List<Snippet> into) throws IOException {
    String name = file.getFileName().toString();
    for (String part : ("\n" + Files.readString(file)).split("\n" + MARK)) {
      if (!part.isBlank()) {
        int end = part.indexOf('\n');
        into.add(new Snippet(name, part.substring(0, end), part.substring(end + 1) + "\n"));
      }
    }
  }

  @Override
  public String toString() {
    return file + ": " + name;
  }
}
