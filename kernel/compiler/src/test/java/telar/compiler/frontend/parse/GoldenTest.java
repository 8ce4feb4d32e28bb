package telar.compiler.frontend.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import telar.compiler.diagnostics.DiagnosticBag;
import telar.compiler.diagnostics.DiagnosticRenderer;
import telar.compiler.frontend.Goldens;
import telar.compiler.frontend.preprocess.PreprocessorOptions;
import telar.compiler.source.SourceFile;

/** Programs whose tree, or whose diagnostics, are compared with a file beside them. */
class GoldenTest {

  private static final Path RESOURCES =
      Path.of("src", "test", "resources", "telar", "compiler", "frontend", "parse");

  @TestFactory
  Stream<DynamicTest> treesOfCorrectPrograms() throws IOException {
    return Goldens.in("parse/tree", ".tree", GoldenTest::tree, 10);
  }

  @TestFactory
  Stream<DynamicTest> diagnosticsOfWrongPrograms() throws IOException {
    return Goldens.in("parse/diagnostics", ".txt", GoldenTest::diagnostics, 10);
  }

  @Test
  void cornersOfTheLanguageAreAccepted() throws IOException {
    String source = Files.readString(RESOURCES.resolve("accepted/corners.cu"));
    assertEquals("", diagnostics(source));
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
