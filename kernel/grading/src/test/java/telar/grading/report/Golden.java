package telar.grading.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a committed file; {@code -Dtelar.update=true} writes it instead. */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/telar/grading/report");

  private Golden() {}

  static void assertMatches(String file, String actual) throws IOException {
    Path golden = FOLDER.resolve(file);
    if (Boolean.getBoolean("telar.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual);
  }
}
