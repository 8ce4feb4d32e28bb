package telar.compiler.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telar.compiler.diagnostics.DiagnosticRenderer;
import telar.compiler.ir.IrFunction;
import telar.compiler.source.SourceFile;

/** Programs of several files share their headers and find each other's functions. */
class SeveralFilesTest {

  private static final String HEADER =
      """
      struct Particle { float x, v; };
      static const int COUNT = 4;
      template <typename T> __device__ T twice(T v) { return v + v; }
      inline int half(int v) { return v / 2; }
      void run(Particle *p);
      extern int calls;
      """;

  @TempDir Path folder;

  @Test
  void aHeaderReadByTwoFilesIsDeclaredOnce() throws IOException {
    FrontEndResult result =
        compile(
            "#include \"common.h\"\nint main() { run(nullptr); return half(COUNT) + calls; }",
            """
            #include "common.h"
            int calls = 1;
            __global__ void step(Particle *p) { p->x = twice(p->v); }
            void run(Particle *p) { step<<<1, COUNT>>>(p); }
            """);
    assertEquals("", DiagnosticRenderer.render(result.diagnostics()));
    List<String> names =
        result.module() == null
            ? List.of()
            : result.module().functions().stream().map(IrFunction::displayName).toList();
    assertTrue(names.containsAll(List.of("main", "run", "step", "twice", "half")), names::toString);
  }

  @Test
  void staticNamesOfTwoFilesAreDifferentThings() {
    String one =
        """
        #include <cstdio>
        static const int N = 4;
        static int times = 0;
        namespace { int hidden() { return 1; } }
        struct Item { int a; };
        static __device__ int size() { return sizeof(Item); }
        __global__ void first(int *p) { *p = size() + N; }
        static int help() { return ++times + hidden(); }
        int other();
        int main() { return help() + other(); }
        """;
    String two =
        """
        static const int N = 5;
        static double times = 0;
        namespace { int hidden() { return 2; } }
        struct Item { double b, c; };
        static int size() { return sizeof(Item); }
        static int help() { times += N; return times; }
        int other() { return help() + size() + hidden(); }
        """;
    FrontEndResult result =
        FrontEnd.compile(
            List.of(new SourceFile("one.cu", one), new SourceFile("two.cpp", two)),
            FrontEndOptions.none());
    assertEquals("", DiagnosticRenderer.render(result.diagnostics()));
  }

  @Test
  void anArrayOfConstantsIsOfItsFileAlone() {
    FrontEndResult result =
        FrontEnd.compile(
            List.of(
                new SourceFile("one.cu", "__constant__ float table[] = {1, 2};\nint main() {}"),
                new SourceFile("two.cpp", "const float table[2] = {3, 4};")),
            FrontEndOptions.none());
    assertEquals("", DiagnosticRenderer.render(result.diagnostics()));
  }

  @Test
  void aFunctionThatTwoFilesDefineIsAnError() {
    FrontEndResult result =
        FrontEnd.compile(
            List.of(
                new SourceFile("one.cu", "int f() { return 1; }\nint main() { return f(); }"),
                new SourceFile("two.cu", "int f() { return 2; }")),
            FrontEndOptions.none());
    assertEquals("TLR-213", result.diagnostics().get(0).code());
  }

  @Test
  void aFunctionThatNoFileDefinesIsAnError() throws IOException {
    FrontEndResult result =
        compile("#include \"common.h\"\nint main() { run(nullptr); return 0; }", "int calls;");
    assertEquals("TLR-224", result.diagnostics().get(0).code());
  }

  private FrontEndResult compile(String one, String other) throws IOException {
    Files.writeString(folder.resolve("common.h"), HEADER);
    List<SourceFile> files =
        List.of(
            new SourceFile(folder.resolve("main.cu").toString(), one),
            new SourceFile(folder.resolve("kernels.cu").toString(), other));
    return FrontEnd.compile(files, new FrontEndOptions(List.of(folder), Map.of()));
  }
}
