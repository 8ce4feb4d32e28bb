package telar.device.emulator.unit;

import java.util.List;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.DiagnosticRenderer;
import telar.compiler.source.Span;
import telar.device.Diagnostic.Severity;
import telar.device.SourceLocation;

/** The compiler's diagnostics as those of the SPI. */
final class Diagnostics {

  private Diagnostics() {}

  static List<telar.device.Diagnostic> shown(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostics::shown).toList();
  }

  private static telar.device.Diagnostic shown(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    return new telar.device.Diagnostic(
        diagnostic.isError() ? Severity.ERROR : Severity.WARNING,
        diagnostic.code(),
        new SourceLocation(span.file().name(), span.line(), span.column()),
        DiagnosticRenderer.message(diagnostic),
        DiagnosticRenderer.render(diagnostic));
  }
}
