package telar.compiler.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Programs in a folder, each with what is expected of it in a file beside it. {@code
 * -Dgolden.update=true} writes the files anew; read the difference before committing it.
 */
public final class Goldens {

  private static final Path RESOURCES =
      Path.of("src", "test", "resources", "telar", "compiler", "frontend");

  private Goldens() {}

  /** A test for each program of a folder, which has at least so many. */
  public static Stream<DynamicTest> in(
      String folder, String suffix, UnaryOperator<String> produce, int atLeast) throws IOException {
    try (Stream<Path> sources = Files.list(RESOURCES.resolve(folder))) {
      List<Path> programs =
          sources.filter(path -> path.toString().endsWith(".cu")).sorted().toList();
      assertTrue(programs.size() >= atLeast, "found only " + programs.size() + " programs");
      return programs.stream()
          .map(
              program ->
                  DynamicTest.dynamicTest(
                      program.getFileName().toString(), () -> check(program, suffix, produce)));
    }
  }

  private static void check(Path program, String suffix, UnaryOperator<String> produce)
      throws IOException {
    String actual = produce.apply(Files.readString(program));
    Path golden = program.resolveSibling(program.getFileName().toString().replace(".cu", suffix));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual);
  }
}
