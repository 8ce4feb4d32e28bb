package telar.compiler.lower;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.IrFunction;
import telar.compiler.source.Span;

/** Which statement and which function of the source a place belongs to. */
final class SourceMap {

  private final Collection<IrFunction> functions;
  private final List<Span> statements = new ArrayList<>();

  SourceMap(Collection<IrFunction> functions) {
    this.functions = functions;
    functions.forEach(function -> statements.addAll(function.statements()));
  }

  /** The innermost statement that a place is in; null when there is none. */
  @Nullable Span statement(Span place) {
    return statements.stream()
        .filter(statement -> contains(statement, place))
        .min(Comparator.comparingInt(SourceMap::length))
        .orElse(null);
  }

  /** The name of the function that a place is in. */
  String function(Span place) {
    IrFunction function = owner(place);
    return function == null ? "" : function.displayName();
  }

  /** Where a variable that is declared at a place can be named. */
  Span scope(Span declaration) {
    Span own = statement(declaration);
    IrFunction function = owner(declaration);
    Span whole = function == null ? declaration : function.body().span();
    return own == null
        ? whole
        : statements.stream()
            .filter(outer -> contains(outer, own) && length(outer) > length(own))
            .min(Comparator.comparingInt(SourceMap::length))
            .orElse(whole);
  }

  private @Nullable IrFunction owner(Span place) {
    return functions.stream()
        .filter(function -> contains(function.body().span(), place))
        .min(Comparator.comparingInt(function -> length(function.body().span())))
        .orElse(null);
  }

  private static boolean contains(Span outer, Span place) {
    return outer.file() == place.file()
        && outer.start() <= place.start()
        && place.start() < outer.end();
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }
}
