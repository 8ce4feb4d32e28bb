package telar.compiler.frontend.sema.expressions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.names.Packs;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;

/** Fold expressions, {@code (args + ...)} and its kin: turned into chains of the operator. */
final class Folds {

  private final Lowering lowering;

  Folds(Lowering lowering) {
    this.lowering = lowering;
  }

  Operand fold(Expression.Fold node) {
    Expression left = node.left();
    Expression right = node.right();
    boolean packOnLeft = right == null || (left != null && Packs.mentions(lowering.scope(), left));
    List<Expression> parts = new ArrayList<>();
    add(parts, left, packOnLeft);
    add(parts, right, !packOnLeft);
    return parts.isEmpty()
        ? empty(node)
        : lowering.expressions().expression(chain(node, parts, packOnLeft));
  }

  private void add(List<Expression> parts, @Nullable Expression expression, boolean pack) {
    if (expression == null) {
      return;
    }
    if (pack) {
      Expression pattern =
          expression instanceof Expression.PackExpansion p ? p.pattern() : expression;
      parts.addAll(Packs.bound(lowering.program(), lowering.scope(), pattern));
    } else {
      parts.add(expression);
    }
  }

  /** A pack on the left groups to the right, one on the right to the left. */
  private static Expression chain(
      Expression.Fold node, List<Expression> parts, boolean packOnLeft) {
    int last = parts.size() - 1;
    Expression result = parts.get(packOnLeft ? last : 0);
    for (int i = 1; i <= last; i++) {
      Expression next = parts.get(packOnLeft ? last - i : i);
      result = packOnLeft ? apply(node, next, result) : apply(node, result, next);
    }
    return result;
  }

  private static Expression apply(Expression.Fold node, Expression left, Expression right) {
    return new Expression.Binary(node.operator(), left, right, node.span());
  }

  private Operand empty(Expression.Fold node) {
    return switch (node.operator()) {
      case LOGICAL_AND -> Operand.prvalue(Scalar.BOOL.plain(), Expr.Const.bool(true), node.span());
      case LOGICAL_OR -> Operand.prvalue(Scalar.BOOL.plain(), Expr.Const.bool(false), node.span());
      case COMMA -> Operand.nothing(node.span());
      default -> throw SemanticError.of("TLR-295", node.span(), node.operator().symbol());
    };
  }
}
