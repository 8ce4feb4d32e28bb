package telar.compiler.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telar.compiler.source.Span;

/** Collects diagnostics; a second error at the same place is taken for an echo and dropped. */
public final class DiagnosticBag implements DiagnosticSink {

  private final Map<Object, Diagnostic> byPlace = new LinkedHashMap<>();

  @Override
  public void report(Diagnostic diagnostic) {
    byPlace.putIfAbsent(placeOf(diagnostic), diagnostic);
  }

  public boolean hasErrors() {
    return byPlace.values().stream().anyMatch(Diagnostic::isError);
  }

  /** In the order of the source lines, file by file in the order of first mention. */
  public List<Diagnostic> all() {
    Collection<Diagnostic> reported = byPlace.values();
    List<String> files = reported.stream().map(d -> d.span().file().name()).distinct().toList();
    return reported.stream()
        .sorted(
            Comparator.comparingInt((Diagnostic d) -> files.indexOf(d.span().file().name()))
                .thenComparingInt(d -> d.span().start()))
        .toList();
  }

  private static Object placeOf(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    return List.of(span.file().name(), span.start(), diagnostic.severity());
  }
}
