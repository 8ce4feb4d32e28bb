package telar.compiler.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.source.SourceFile;

class LibraryPrefixTest {

  private static final String HEAD = "// prueba\n#include <cstdio>\n/* y */ #include <vector>\n";

  private static SourceFile file(String name, String text) {
    return new SourceFile(name, text);
  }

  @Test
  void filesThatBeginWithTheSameHeadersShareThem() {
    LibraryPrefix one = LibraryPrefix.of(file("a.cu", HEAD + "int a;\n"));
    LibraryPrefix other = LibraryPrefix.of(file("b.cu", "#include <vector>\nint b;\n"));
    assertNotNull(one);
    assertSame(one, other);
  }

  @Test
  void whatIsAlwaysThereNeedsNoPrefix() {
    assertNull(LibraryPrefix.of(file("a.cu", "#include <stdio.h>\n#define N 3\n")));
  }

  @Test
  void helperHeadersOfTheProgramsOwnFoldersComeBeforeTheLibrarys(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("helper_cuda.h"), "static const int OWN = 7;\n");
    SourceFile main = file("a.cu", "#include <helper_cuda.h>\nint main() { return OWN; }\n");
    FrontEndOptions options = new FrontEndOptions(List.of(folder), Map.of());
    assertEquals(List.of(), FrontEnd.compile(List.of(main), options).diagnostics());
  }

  @Test
  void headersAfterAMacroAreReadWithTheFile() {
    assertNull(LibraryPrefix.of(file("a.cu", "#define N 3\n#include <vector>\n")));
  }

  @Test
  void twoFilesOfOneProgramIncludeTheSameHeader() {
    SourceFile main =
        file("a.cu", HEAD + "std::vector<int> f();\nint main() { return f().size(); }\n");
    SourceFile other =
        file("b.cu", HEAD + "std::vector<int> f() { return std::vector<int>{1, 2}; }\n");
    FrontEndResult result = FrontEnd.compile(List.of(main, other), FrontEndOptions.none());
    assertEquals(List.of(), result.diagnostics().stream().map(Diagnostic::code).toList());
    assertNotNull(result.module());
  }
}
