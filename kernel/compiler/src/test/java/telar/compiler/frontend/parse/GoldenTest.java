package telar.compiler.frontend.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import telar.compiler.diagnostics.DiagnosticBag;
import telar.compiler.diagnostics.DiagnosticRenderer;
import telar.compiler.frontend.preprocess.PreprocessorOptions;
import telar.compiler.source.SourceFile;

/**
 * Programs whose tree, or whose diagnostics, are compared with a file beside them. {@code
 * -Dgolden.update=true} writes the files anew; read the difference before committing it.
 */
class GoldenTest {

  private static final Path RESOURCES =
      Path.of("src", "test", "resources", "telar", "compiler", "frontend", "parse");

  @TestFactory
  Stream<DynamicTest> treesOfCorrectPrograms() throws IOException {
    return goldens("tree", ".tree", GoldenTest::tree);
  }

  @TestFactory
  Stream<DynamicTest> diagnosticsOfWrongPrograms() throws IOException {
    return goldens("diagnostics", ".txt", GoldenTest::diagnostics);
  }

  @Test
  void cornersOfTheLanguageAreAccepted() throws IOException {
    String source = Files.readString(RESOURCES.resolve("accepted/corners.cu"));
    assertEquals("", diagnostics(source));
  }

  private static Stream<DynamicTest> goldens(
      String folder, String suffix, UnaryOperator<String> produce) throws IOException {
    try (Stream<Path> sources = Files.list(RESOURCES.resolve(folder))) {
      List<Path> programs =
          sources.filter(path -> path.toString().endsWith(".cu")).sorted().toList();
      assertTrue(programs.size() >= 10, "found only " + programs.size() + " programs");
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

  private static String tree(String source) {
    DiagnosticBag bag = new DiagnosticBag();
    ParsedUnit unit = parse(source, bag);
    assertEquals("", DiagnosticRenderer.render(bag.all()));
    return TreePrinter.print(unit.unit().declarations());
  }

  private static String diagnostics(String source) {
    DiagnosticBag bag = new DiagnosticBag();
    parse(source, bag);
    return DiagnosticRenderer.render(bag.all());
  }

  private static ParsedUnit parse(String source, DiagnosticBag bag) {
    return Parser.parse(new SourceFile("celda.cu", source), PreprocessorOptions.empty(), bag);
  }
}
