package telar.notebook.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares text with a file of {@code src/test/golden}; {@code -Dgolden.update} writes it. Style
 * sheets, which every display brings along, are left out.
 */
public final class Golden {

  private static final Path FOLDER = Path.of("src", "test", "golden");

  private Golden() {}

  public static void assertMatches(String file, String shown) {
    String actual = shown.replaceAll("(?s)<style>.*?</style>", "");
    Path golden = FOLDER.resolve(file);
    try {
      if (System.getProperty("golden.update") != null) {
        Files.createDirectories(FOLDER);
        Files.writeString(golden, actual);
      }
      assertEquals(Files.readString(golden), actual, "differs from " + golden);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
