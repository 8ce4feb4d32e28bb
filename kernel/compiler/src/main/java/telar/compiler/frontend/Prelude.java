package telar.compiler.frontend;

import java.util.List;
import java.util.Map;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.DiagnosticBag;
import telar.compiler.diagnostics.DiagnosticRenderer;
import telar.compiler.frontend.parse.ParsedUnit;
import telar.compiler.frontend.parse.Parser;
import telar.compiler.frontend.preprocess.PreprocessorOptions;
import telar.compiler.frontend.sema.Analysis;

/** The prelude, parsed and declared once for all programs. */
final class Prelude {

  /** Loads it when it is first asked for. */
  private static final class Holder {
    private static final Prelude INSTANCE = load();
  }

  private static final Map<String, String> MACROS =
      Map.ofEntries(
          Map.entry("__CUDACC__", "1"),
          Map.entry("__NVCC__", "1"),
          Map.entry("__CUDA_ARCH__", "900"),
          Map.entry("__CUDACC_VER_MAJOR__", "12"),
          Map.entry("__CUDACC_VER_MINOR__", "6"),
          Map.entry("CUDART_VERSION", "12060"),
          // What programs ask for to see whether cuda_runtime.h was included.
          Map.entry("__DRIVER_TYPES_H__", "1"),
          Map.entry("__CUDA_RUNTIME_H__", "1"),
          Map.entry("__cplusplus", "201703L"),
          Map.entry("__linux__", "1"),
          Map.entry("__TELAR__", "1"));

  private final ParsedUnit unit;
  private final Analysis analysis;

  private Prelude(ParsedUnit unit, Analysis analysis) {
    this.unit = unit;
    this.analysis = analysis;
  }

  static Prelude get() {
    return Holder.INSTANCE;
  }

  ParsedUnit unit() {
    return unit;
  }

  Analysis analysis() {
    return analysis;
  }

  private static Prelude load() {
    DiagnosticBag bag = new DiagnosticBag();
    PreludeHeaders headers = new PreludeHeaders();
    ParsedUnit unit =
        Parser.parse(
            headers.resource("prelude.cuh"),
            new PreprocessorOptions(List.of(headers), MACROS),
            bag);
    Analysis analysis = Analysis.ofPrelude(unit.unit(), bag);
    List<Diagnostic> errors = bag.all().stream().filter(Diagnostic::isError).toList();
    if (!errors.isEmpty()) {
      throw new IllegalStateException("prelude:\n" + DiagnosticRenderer.render(errors));
    }
    return new Prelude(unit, analysis);
  }
}
