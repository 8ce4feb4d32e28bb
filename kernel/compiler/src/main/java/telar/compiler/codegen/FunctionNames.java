package telar.compiler.codegen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.IrFunction;
import telar.compiler.source.Span;

/** Tells which function of the source a span is in. */
final class FunctionNames {

  private final List<IrFunction> functions;

  FunctionNames(List<IrFunction> functions) {
    this.functions = functions;
  }

  /** The name, as the learner wrote it, of the innermost function around a span; empty if none. */
  String at(Span span) {
    IrFunction best = null;
    for (IrFunction function : functions) {
      Span body = function.body().span();
      if (contains(body, span) && (best == null || contains(best.body().span(), body))) {
        best = function;
      }
    }
    return name(best);
  }

  private static String name(@Nullable IrFunction function) {
    return function == null ? "" : function.displayName();
  }

  private static boolean contains(Span outer, Span inner) {
    return outer.file() == inner.file()
        && outer.start() <= inner.start()
        && inner.end() <= outer.end();
  }
}
