package telar.compiler.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import telar.compiler.diagnostics.DiagnosticRenderer;
import telar.compiler.ir.IrModule;
import telar.compiler.ir.print.IrPrinter;
import telar.compiler.ir.verify.IrVerifier;
import telar.compiler.source.SourceFile;

/** Programs whose IR, or whose diagnostics, are compared with a file beside them. */
class FrontEndGoldenTest {

  @TestFactory
  Stream<DynamicTest> loweredPrograms() throws IOException {
    return Goldens.in("lowered", ".ir", FrontEndGoldenTest::lowered, 10);
  }

  @TestFactory
  Stream<DynamicTest> wrongPrograms() throws IOException {
    return Goldens.in("errors", ".txt", FrontEndGoldenTest::diagnostics, 40);
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
