package telar.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import telar.device.Finding;

/** What a learner reads, word for word: the {@code .txt} beside a wrong program. */
class MessagesTest {

  @TestFactory
  Stream<DynamicTest> saysExactlyThis() {
    return Corpus.programs("findings").stream()
        .filter(file -> Files.exists(golden(file)))
        .map(file -> DynamicTest.dynamicTest(Corpus.name(file), () -> check(file)));
  }

  @Test
  void eachKindHasAnExample() {
    Set<String> kinds =
        Corpus.programs("findings").stream()
            .filter(file -> Files.exists(golden(file)))
            .map(file -> Expected.in(Corpus.text(file)).kind())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> all =
        Arrays.stream(Finding.Kind.values())
            .map(Finding.Kind::id)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(all, kinds);
  }

  private static Path golden(Path program) {
    return Corpus.beside(program, ".txt");
  }

  private static void check(Path program) {
    Expected expected = Expected.in(Corpus.text(program));
    Finding finding = Programs.run(program, expected).result().findings().get(0);
    String said = finding.message() + "\n";
    assertEquals(Corpus.text(golden(program)), said);
  }
}
