package telar.compiler.frontend.sema.values;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrType;

/** Computes at compile time the few mathematical functions whose results are exactly rounded. */
public final class PureFunctions {

  private static final Map<String, DoubleUnaryOperator> EXACT =
      Map.of(
          "sqrt", Math::sqrt,
          "sqrtf", Math::sqrt,
          "fabs", Math::abs,
          "fabsf", Math::abs,
          "floor", Math::floor,
          "floorf", Math::floor,
          "ceil", Math::ceil,
          "ceilf", Math::ceil);

  private PureFunctions() {}

  public static Expr.@Nullable Const fold(String name, List<Expr> values) {
    DoubleUnaryOperator function = EXACT.get(name);
    if (function == null
        || values.size() != 1
        || !(values.get(0) instanceof Expr.Const argument)
        || !argument.type().isFloating()) {
      return null;
    }
    IrType type = argument.type();
    return Fold.floating(type, function.applyAsDouble(Fold.value(argument)));
  }
}
