package telar.compiler.frontend.sema.lowering;

import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.QualType;

/** Lowers expressions as written; conversions and initialisation ask for it. */
public interface ExpressionLowering {

  /** Emits the code of an expression and says what its value is. */
  Operand expression(Expression expression);

  /** The declared type of an unparenthesised name or member, as decltype wants it. */
  @Nullable QualType declaredType(Expression expression);

  /** Makes the one of a function. */
  interface Maker {
    ExpressionLowering in(Lowering lowering);
  }
}
