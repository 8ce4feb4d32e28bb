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
import org.junit.jupiter.api.TestFactory;
import telar.compiler.diagnostics.DiagnosticRenderer;
import telar.compiler.ir.IrModule;
import telar.compiler.ir.print.IrPrinter;
import telar.compiler.ir.verify.IrVerifier;
import telar.compiler.source.SourceFile;

/**
 * Programs whose IR, or whose diagnostics, are compared with a file beside them. {@code
 * -Dgolden.update=true} writes the files anew; read the difference before committing it.
 */
class FrontEndGoldenTest {

  private static final Path RESOURCES =
      Path.of("src", "test", "resources", "telar", "compiler", "frontend");

  @TestFactory
  Stream<DynamicTest> loweredPrograms() throws IOException {
    return goldens("lowered", ".ir", FrontEndGoldenTest::lowered, 10);
  }

  @TestFactory
  Stream<DynamicTest> wrongPrograms() throws IOException {
    return goldens("errors", ".txt", FrontEndGoldenTest::diagnostics, 40);
  }

  private static Stream<DynamicTest> goldens(
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

  private static String lowered(String source) {
    FrontEndResult result = FrontEnd.compile(new SourceFile("celda.cu", source));
    assertEquals("", DiagnosticRenderer.render(result.diagnostics()));
    IrModule module = module(result);
    assertEquals(List.of(), IrVerifier.verify(module));
    return IrPrinter.print(module);
  }

  private static IrModule module(FrontEndResult result) {
    IrModule module = result.module();
    if (module == null) {
      throw new AssertionError("no module");
    }
    return module;
  }

  private static String diagnostics(String source) {
    FrontEndResult result = FrontEnd.compile(new SourceFile("celda.cu", source));
    return DiagnosticRenderer.render(result.diagnostics());
  }
}
