package telar.compiler.frontend.sema.expressions;

import java.util.EnumSet;
import java.util.Set;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.ast.BinaryOperator;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.UnaryOperator;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.EnumType;

/** Warns of an expression that only has a value, where a statement needs an effect. */
final class NoEffect {

  private static final Set<UnaryOperator> CHANGES =
      EnumSet.of(
          UnaryOperator.PRE_INCREMENT,
          UnaryOperator.PRE_DECREMENT,
          UnaryOperator.POST_INCREMENT,
          UnaryOperator.POST_DECREMENT);

  private static final Set<BinaryOperator> COMPOUND =
      EnumSet.of(
          BinaryOperator.ADD,
          BinaryOperator.SUBTRACT,
          BinaryOperator.MULTIPLY,
          BinaryOperator.DIVIDE,
          BinaryOperator.REMAINDER);

  private NoEffect() {}

  /** Looks at an expression whose value nobody takes. */
  static void check(Lowering lowering, Expression expression, Operand value) {
    boolean suspect =
        lowering.mode() == Lowering.Mode.RUN
            && !lowering.inInstance()
            && value.functions() == null
            && !value.type().isVoid()
            && !value.type().isVolatile()
            && !new NoEffect.Reader(lowering).acts(expression);
    if (suspect) {
      String text = expression.span().text();
      lowering.warn(explained(Diagnostic.warning("TLR-479", expression.span(), text), expression));
    }
  }

  private static Diagnostic explained(Diagnostic warning, Expression expression) {
    if (!(expression instanceof Expression.Binary binary)) {
      return warning;
    }
    String left = binary.left().span().text();
    String right = binary.right().span().text();
    if (binary.operator() == BinaryOperator.EQUAL) {
      return warning.withHelp("help.equalsAssigns", left, right);
    }
    boolean place =
        binary.left() instanceof Expression.NameUse
            || binary.left() instanceof Expression.Subscript
            || binary.left() instanceof Expression.Member;
    return place && COMPOUND.contains(binary.operator())
        ? warning.withHelp("help.compoundAssigns", left, binary.operator().symbol(), right)
        : warning;
  }

  /** Asks an expression whether its evaluation does more than give a value. */
  private record Reader(Lowering lowering) {

    boolean acts(Expression expression) {
      if (expression instanceof Expression.Parenthesized p) {
        return acts(p.inner());
      } else if (expression instanceof Expression.Unary u) {
        return CHANGES.contains(u.operator()) || isObject(u.operand());
      } else if (expression instanceof Expression.Binary b) {
        return binary(b);
      } else if (expression instanceof Expression.Conditional c) {
        return (c.whenTrue() != null && acts(c.whenTrue())) || acts(c.whenFalse());
      } else if (expression instanceof Expression.Subscript s) {
        return isObject(s.base());
      } else if (expression instanceof Expression.Cast c) {
        return acts(c.operand());
      }
      return !isPlain(expression);
    }

    private boolean binary(Expression.Binary node) {
      return switch (node.operator()) {
        case LOGICAL_AND, LOGICAL_OR, COMMA -> acts(node.right());
        case MEMBER_POINTER, ARROW_MEMBER_POINTER -> true;
        default -> isObject(node.left()) || isObject(node.right());
      };
    }

    /** What an object does with an operator, its class says. */
    private boolean isObject(Expression operand) {
      Operand value = lowering.unevaluated().expressions().expression(operand);
      return value.functions() != null
          || value.type().isClass()
          || value.type().isVolatile()
          || value.type().type() instanceof EnumType;
    }

    private static boolean isPlain(Expression expression) {
      return expression instanceof Expression.NameUse
          || expression instanceof Expression.Member
          || expression instanceof Expression.IntegerLiteral
          || expression instanceof Expression.FloatingLiteral
          || expression instanceof Expression.BoolLiteral
          || expression instanceof Expression.CharacterLiteral;
    }
  }
}
