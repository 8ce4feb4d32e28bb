package telar.compiler.prelude;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telar.compiler.diagnostics.DiagnosticBag;
import telar.compiler.diagnostics.DiagnosticRenderer;
import telar.compiler.frontend.parse.ParsedUnit;
import telar.compiler.frontend.parse.Parser;
import telar.compiler.frontend.preprocess.IncludeResolver;
import telar.compiler.frontend.preprocess.PreprocessorOptions;
import telar.compiler.source.SourceFile;
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
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".cuh")).toList()) {
        INTRINSIC.matcher(Files.readString(file)).results().forEach(m -> names.add(m.group(1)));
      }
    }
    names.removeIf(name -> name.startsWith("telar."));
    names.removeAll(COMPILED);
    return names;
  }

  @ParameterizedTest
  @ValueSource(strings = {"prelude.cuh", "half.cuh", "bfloat16.cuh"})
  void aHeaderIsReadWithoutDiagnostics(String name) throws IOException {
    DiagnosticBag bag = new DiagnosticBag();
    ParsedUnit prelude = parse("prelude.cuh", null, bag);
    if (!name.equals("prelude.cuh")) {
      parse(name, prelude, bag);
    }
    assertEquals("", DiagnosticRenderer.render(bag.all()));
  }

  private static ParsedUnit parse(String name, @Nullable ParsedUnit base, DiagnosticBag bag)
      throws IOException {
    PreprocessorOptions options = new PreprocessorOptions(List.of(new Headers()), Map.of());
    return Parser.parse(new SourceFile(name, Headers.text(name)), options, base, bag);
  }

  private static final class Headers implements IncludeResolver {

    static String text(String name) throws IOException {
      try (InputStream in = PreludeTest.class.getResourceAsStream(name)) {
        return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
      }
    }

    @Override
    public Optional<Header> find(String name, boolean angled, SourceFile from) {
      try {
        return Optional.of(new Header(new SourceFile(name, text(name))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public List<String> knownNames() {
      return List.of();
    }
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
    unused.removeIf(name -> name.startsWith("telar."));
    assertEquals(Set.of(), unused);
  }
}
