package telar.compiler.prelude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import telar.simt.intrinsics.IntrinsicTable;

/** What the prelude declares as built in and what the runtime implements are the same. */
class PreludeTest {

  private static final Pattern INTRINSIC =
      Pattern.compile("__telar_intrinsic(?:_pure)?\\(\"([^\"]+)\"\\)");

  /** Names that the compiler itself turns into code. */
  private static final Set<String> COMPILED =
      Set.of(
          "__syncthreads",
          "__syncthreads_and",
          "__syncthreads_count",
          "__syncthreads_or",
          "blockDim",
          "blockIdx",
          "gridDim",
          "threadIdx",
          "warpSize");

  private static Set<String> declared() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
            Objects.requireNonNull(PreludeTest.class.getResource("prelude.cuh"))
                .toURI()
                .resolve("."));
    Set<String> names = new TreeSet<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".cuh")).toList()) {
        INTRINSIC.matcher(Files.readString(file)).results().forEach(m -> names.add(m.group(1)));
      }
    }
    names.removeIf(name -> name.startsWith("telar."));
    names.removeAll(COMPILED);
    return names;
  }

  @Test
  void everyBuiltInThatThePreludeDeclaresIsImplemented() throws Exception {
    Set<String> missing = declared();
    assertTrue(missing.size() > 300, "only " + missing.size() + " names were read");
    missing.removeAll(IntrinsicTable.names());
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyImplementedBuiltInIsDeclared() throws Exception {
    Set<String> unused = new TreeSet<>(IntrinsicTable.names());
    unused.removeAll(declared());
    assertEquals(Set.of(), unused);
  }
}
