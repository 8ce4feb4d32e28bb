package telar.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import telar.device.Finding;

/**
 * Each wrong program gives one finding, of the kind, line and variable that its comment {@code //
 * finding: kind variable} names, and nothing else.
 */
class FindingsTest {

  private static final Pattern EXPECTED = Pattern.compile("// finding: (\\w+) ?(\\w*)");

  private record Expected(String kind, int line, String variable) {}

  @TestFactory
  Stream<DynamicTest> givesExactlyTheFindingThatIsMarked() {
    return Corpus.programs("findings").stream()
        .map(file -> DynamicTest.dynamicTest(Corpus.name(file), () -> check(file)));
  }

  @Test
  void theCorpusIsThere() {
    assertTrue(Corpus.programs("findings").size() >= 20);
  }

  private static void check(Path file) {
    Expected expected = expected(Corpus.text(file));
    List<Expected> found =
        Programs.run(file).result().findings().stream()
            .map(finding -> seen(finding, expected))
            .toList();
    assertEquals(List.of(expected), found);
  }

  /** A race has two lines; either may be the marked one. */
  private static Expected seen(Finding finding, Expected expected) {
    boolean otherIsMarked = finding.otherLine().orElse(0) == expected.line();
    return new Expected(
        finding.kind().id(),
        otherIsMarked ? expected.line() : finding.location().line(),
        expected.variable().isEmpty() ? "" : finding.variable());
  }

  private static Expected expected(String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher matcher = EXPECTED.matcher(lines[i]);
      if (matcher.find()) {
        return new Expected(matcher.group(1), i + 1, matcher.group(2));
      }
    }
    throw new IllegalArgumentException("no «// finding:» comment");
  }
}
