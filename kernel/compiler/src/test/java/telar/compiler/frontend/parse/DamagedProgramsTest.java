package telar.compiler.frontend.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.DiagnosticBag;
import telar.compiler.diagnostics.DiagnosticRenderer;
import telar.compiler.frontend.lex.Lexer;
import telar.compiler.frontend.lex.Token;
import telar.compiler.frontend.preprocess.PreprocessorOptions;
import telar.compiler.source.SourceFile;

/** Whatever is wrong with a program, the parser ends, in time, with messages. */
class DamagedProgramsTest {

  private static final List<List<String>> PROGRAMS = programs();

  @Property(tries = 400)
  void tokensTakenOutDoubledOrSwappedNeverUpsetTheParser(
      @ForAll @IntRange(max = 1_000_000) int seed,
      @ForAll @IntRange(min = 1, max = 4) int damages) {
    Random random = new Random(seed);
    List<String> tokens = new ArrayList<>(PROGRAMS.get(random.nextInt(PROGRAMS.size())));
    for (int i = 0; i < damages; i++) {
      damage(tokens, random);
    }
    String text = String.join(" ", tokens);
    DiagnosticBag bag =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parse(text), () -> text);
    assertTrue(bag.all().size() < 60, () -> bag.all().size() + " diagnostics for\n" + text);
    DiagnosticRenderer.render(bag.all());
  }

  @Test
  void nestingBeyondReasonIsReported() {
    String deep = "(".repeat(20_000) + "1" + ")".repeat(20_000);
    assertEquals(List.of("TLR-154"), codes("int x = " + deep + ";"));
    assertEquals(List.of("TLR-154"), codes("void f() " + "{".repeat(9_000) + "}".repeat(9_000)));
    assertEquals(
        List.of("TLR-154"), codes("int x = " + "-".repeat(9_001).replace("-", "- ") + "1;"));
  }

  @Test
  void reasonableNestingIsNot() {
    String deep = "(".repeat(100) + "1" + ")".repeat(100);
    assertEquals(List.of(), codes("int x = " + deep + ";"));
  }

  private static void damage(List<String> tokens, Random random) {
    int at = random.nextInt(tokens.size() - 1);
    switch (random.nextInt(4)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
      case 2 -> tokens.set(at, tokens.set(at + 1, tokens.get(at)));
      default -> tokens.subList(at, Math.min(tokens.size(), at + random.nextInt(40))).clear();
    }
    if (tokens.size() < 2) {
      tokens.addAll(List.of("int", "x", ";"));
    }
  }

  private static List<String> codes(String text) {
    return parse(text).all().stream().map(Diagnostic::code).toList();
  }

  private static DiagnosticBag parse(String text) {
    DiagnosticBag bag = new DiagnosticBag();
    Parser.parse(new SourceFile("celda.cu", text), PreprocessorOptions.empty(), bag);
    return bag;
  }

  private static List<List<String>> programs() {
    Path folder =
        Path.of("src", "test", "resources", "telar", "compiler", "frontend", "parse", "tree");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".cu"))
          .sorted()
          .map(DamagedProgramsTest::tokens)
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tokens of a program without directives, which damage would turn into something else. */
  private static List<String> tokens(Path file) {
    try {
      String text = Files.readString(file).replaceAll("(?m)^\\s*#.*$", "");
      Lexer lexer = new Lexer(new SourceFile(file.toString(), text), ignored -> {});
      List<String> tokens = new ArrayList<>();
      for (Token token = lexer.next(); !token.isEnd(); token = lexer.next()) {
        tokens.add(token.text());
      }
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
