package telar.compiler.frontend.sema;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.frontend.ast.BinaryOperator;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.sema.emit.Fold;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;

/** Fold expressions: {@code (args + ...)} and its kin. */
final class Folds {

  /** One operand: an expression to be looked up in the scope that binds its pack element. */
  private record Part(Expression expression, Scope scope) {}

  private final Lowering lowering;

  Folds(Lowering lowering) {
    this.lowering = lowering;
  }

  Operand fold(Expression.Fold node) {
    List<Part> parts = new ArrayList<>();
    Expression left = node.left();
    Expression right = node.right();
    if (left != null) {
      add(parts, left, node.packOnLeft() || right == null);
    }
    if (right != null) {
      add(parts, right, !node.packOnLeft() || left == null);
    }
    if (parts.isEmpty()) {
      return empty(node);
    }
    boolean packLast = left == null || (right != null && !node.packOnLeft());
    return combine(node, parts, packLast);
  }

  private void add(List<Part> parts, Expression expression, boolean pack) {
    if (!pack) {
      parts.add(new Part(expression, lowering.scope()));
      return;
    }
    Expression pattern =
        expression instanceof Expression.PackExpansion p ? p.pattern() : expression;
    Packs.each(
        lowering.program(),
        lowering.scope(),
        pattern,
        inner -> parts.add(new Part(pattern, inner)));
  }

  private Operand empty(Expression.Fold node) {
    return switch (node.operator()) {
      case LOGICAL_AND -> Operand.prvalue(Scalar.BOOL.plain(), Expr.Const.bool(true), node.span());
      case LOGICAL_OR -> Operand.prvalue(Scalar.BOOL.plain(), Expr.Const.bool(false), node.span());
      case COMMA -> Operand.nothing(node.span());
      default -> throw SemanticError.of("TLR-295", node.span(), node.operator().symbol());
    };
  }

  private Operand combine(Expression.Fold node, List<Part> parts, boolean fromLeft) {
    Operand result = value(parts.get(fromLeft ? 0 : parts.size() - 1));
    for (int i = 1; i < parts.size(); i++) {
      Operand next = value(parts.get(fromLeft ? i : parts.size() - 1 - i));
      result =
          fromLeft
              ? apply(node, node.operator(), result, next)
              : apply(node, node.operator(), next, result);
    }
    return result;
  }

  private Operand value(Part part) {
    return lowering.within(
        part.scope(), () -> lowering.expressions().expression(part.expression()));
  }

  private Operand apply(
      Expression.Fold node, BinaryOperator operator, Operand left, Operand right) {
    Operators operators = lowering.expressions().operators();
    if (operator == BinaryOperator.COMMA) {
      return right;
    }
    if (operator == BinaryOperator.LOGICAL_AND || operator == BinaryOperator.LOGICAL_OR) {
      Expr a = lowering.expressions().logic().test(left, node.span());
      Expr b = lowering.expressions().logic().test(right, node.span());
      Expr known = Expr.Const.bool(operator == BinaryOperator.LOGICAL_OR);
      Expr value =
          operator == BinaryOperator.LOGICAL_AND
              ? Fold.select(a, b, known)
              : Fold.select(a, known, b);
      return Operand.prvalue(Scalar.BOOL.plain(), value, node.span());
    }
    Operand overloaded =
        operators.overloaded("operator" + operator.symbol(), List.of(left, right), node);
    return overloaded != null ? overloaded : operators.binary(operator, left, right, node.span());
  }
}
