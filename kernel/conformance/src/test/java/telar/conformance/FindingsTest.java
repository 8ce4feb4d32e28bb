package telar.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import telar.device.Finding;

/**
 * Each wrong program gives one finding, the one that its comments announce ({@link Expected}), and
 * nothing else; each correct one, however much it looks like a wrong one, gives none.
 */
class FindingsTest {

  private static final Path CORRECT = Path.of("correct");

  @TestFactory
  Stream<DynamicTest> givesExactlyTheFindingThatIsMarked() {
    return programs(false).map(file -> DynamicTest.dynamicTest(name(file), () -> checkWrong(file)));
  }

  @TestFactory
  Stream<DynamicTest> raisesNoFalseAlarm() {
    return programs(true).map(file -> DynamicTest.dynamicTest(name(file), () -> checkRight(file)));
  }

  @Test
  void theCorpusIsThere() {
    assertTrue(programs(false).count() >= 200);
    assertTrue(programs(true).count() >= 100);
  }

  private static Stream<Path> programs(boolean correct) {
    return Corpus.programs("findings").stream().filter(file -> isCorrect(file) == correct);
  }

  private static boolean isCorrect(Path file) {
    return file.getParent().getParent().endsWith(CORRECT);
  }

  private static String name(Path file) {
    return file.getParent().getFileName() + "/" + Corpus.name(file);
  }

  private static void checkWrong(Path file) {
    Expected expected = Expected.in(Corpus.text(file));
    List<Finding> found = Programs.run(file, expected).result().findings();
    assertEquals(List.of(expected), found.stream().map(expected::seen).toList(), found::toString);
  }

  private static void checkRight(Path file) {
    var result = Programs.run(file).result();
    assertEquals(List.of(), result.findings());
    assertEquals(0, result.exitCode());
  }
}
