package telar.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What a person reads is in resource bundles: no string of Java code is Spanish. A string counts as
 * Spanish when it has a Spanish letter, or one of the small words without which there is hardly a
 * sentence, beside another word; a lone word without an accent can slip through. Comments are free:
 * the Javadoc of what a learner calls is Spanish.
 */
class SpanishInBundlesTest {

  private static final Path ROOMS = Path.of("..");
  private static final int FEWEST_FILES = 800;

  private static final Pattern LETTER = Pattern.compile("[áéíóúüñ¿¡]", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD =
      Pattern.compile(
          "(?<!\\S)WORD(?= )|(?<= )WORD(?!\\S)"
              .replace("WORD", "(el|la|los|las|un|una|del|de|que|para|falta|debe|hay|por)"),
          Pattern.CASE_INSENSITIVE);

  static boolean isSpanish(String text) {
    return LETTER.matcher(text).find() || WORD.matcher(text).find();
  }

  @Test
  void knowsSpanishFromOtherTexts() {
    assertTrue(isSpanish("función"));
    assertTrue(isSpanish("Este Buffer de floats"));
    assertTrue(
        Stream.of("x", "__global__", "%s: expected %d", "«", "deque")
            .noneMatch(SpanishInBundlesTest::isSpanish));
  }

  @Test
  void noStringOfTheCodeIsSpanish() throws IOException {
    List<Path> files = sources();
    assertTrue(files.size() > FEWEST_FILES, "found only " + files.size() + " files");
    assertEquals(List.of(), spanish(files));
  }

  private static List<Path> sources() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> rooms = Files.list(ROOMS)) {
      for (Path main : rooms.map(room -> room.resolve("src/main/java")).toList()) {
        files.addAll(javaFiles(main));
      }
    }
    return files;
  }

  private static List<Path> javaFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> spanish(List<Path> files) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<String> found = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        new Strings(unit, positions, found).scan(unit, null);
      }
      return found;
    }
  }

  /** Gathers the Spanish strings of a file, with their lines. */
  private static final class Strings extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> found;

    Strings(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void unused) {
      if (literal.getValue() instanceof String text && isSpanish(text)) {
        long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, literal));
        found.add(Path.of(unit.getSourceFile().getName()) + ":" + line + ": " + text);
      }
      return null;
    }
  }
}
