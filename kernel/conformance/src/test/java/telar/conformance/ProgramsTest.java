package telar.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Correct programs print what is expected, end with 0, and no check has anything to say. */
class ProgramsTest {

  @TestFactory
  Stream<DynamicTest> printsWhatIsExpectedAndNoCheckComplains() {
    return Corpus.programs("programs").stream()
        .map(file -> DynamicTest.dynamicTest(Corpus.name(file), () -> check(file)));
  }

  @TestFactory
  Stream<DynamicTest> printsTheSameAsVectors() {
    return Corpus.programs("programs").stream()
        .map(file -> DynamicTest.dynamicTest(Corpus.name(file), () -> checkAsVectors(file)));
  }

  @Test
  void theCorpusIsThere() {
    assertTrue(Corpus.programs("programs").size() >= 38);
  }

  private static void checkAsVectors(Path file) {
    Programs.Run run = Programs.runAsVectors(file, 8);
    assertEquals(Corpus.text(Corpus.beside(file, ".out")), run.output());
    assertEquals(0, run.result().exitCode());
  }

  private static void check(Path file) {
    Programs.Run run = Programs.run(file);
    assertEquals(Corpus.text(Corpus.beside(file, ".out")), run.output());
    assertEquals(List.of(), run.result().findings());
    assertEquals(0, run.result().exitCode());
  }
}
