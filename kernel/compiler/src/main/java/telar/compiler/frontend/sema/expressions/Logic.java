package telar.compiler.frontend.sema.expressions;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.frontend.ast.BinaryOperator;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.sema.emit.Effects;
import telar.compiler.frontend.sema.emit.FunctionBuilder;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.sema.values.ScalarConversion;
import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.ir.UnaryOp;
import telar.compiler.source.Span;

/** Conditions, {@code &&} and {@code ||}. */
public final class Logic {

  private final Lowering lowering;

  public Logic(Lowering lowering) {
    this.lowering = lowering;
  }

  /** An expression as a condition. */
  public Expr condition(Expression expression) {
    Operand operand = lowering.expressions().expression(expression);
    return test(operand, expression.span());
  }

  /** A value as true or false. */
  public Expr test(Operand operand, Span span) {
    if (operand.functions() != null) {
      return Expr.Const.bool(true);
    }
    if (operand.type().type() instanceof ClassSymbol c) {
      FunctionSymbol function =
          lowering.conversions().conversionFunction(operand, c, Scalar.BOOL.plain(), true);
      if (function == null) {
        throw SemanticError.of("TLR-287", span, operand.type().display());
      }
      return test(lowering.calls().method(function, operand, List.of(), span), span);
    }
    boolean scoped = operand.type().type() instanceof EnumType e && e.scoped();
    if (operand.type().isVoid() || scoped) {
      throw SemanticError.of("TLR-287", span, operand.type().display());
    }
    return ScalarConversion.toBool(lowering.values().value(operand));
  }

  /** {@code a && b}, {@code a || b}: the right side only when it is needed. */
  Operand shortCircuit(Expression.Binary node) {
    boolean and = node.operator() == BinaryOperator.LOGICAL_AND;
    Operand leftOperand = lowering.expressions().expression(node.left());
    Expr left = test(leftOperand, node.left().span());
    FunctionBuilder code = lowering.code();
    Expr[] right = new Expr[1];
    List<Stmt> steps = code.capture(() -> right[0] = inner(node.right()));
    Expr value;
    if (steps.isEmpty() && !Effects.mayFault(right[0])) {
      value = simple(and, left, right[0]);
    } else if (left instanceof Expr.Const known) {
      value = decided(and, known.bits() != 0, steps, right[0]);
    } else {
      value = branch(and, left, steps, right[0], node.span());
    }
    return Operand.prvalue(Scalar.BOOL.plain(), value, node.span());
  }

  private Expr inner(Expression expression) {
    Expr[] value = new Expr[1];
    lowering
        .cleanups()
        .fullExpression(
            () -> {
              value[0] = condition(expression);
              if (lowering.cleanups().hasTemporaries()) {
                value[0] = lowering.code().hold(value[0], expression.span());
              }
            });
    return value[0];
  }

  private static Expr simple(boolean and, Expr left, Expr right) {
    return and
        ? Fold.select(left, right, Expr.Const.bool(false))
        : Fold.select(left, Expr.Const.bool(true), right);
  }

  private Expr decided(boolean and, boolean left, List<Stmt> steps, Expr right) {
    if (left != and) {
      return Expr.Const.bool(left);
    }
    steps.forEach(lowering.code()::emit);
    return right;
  }

  private Expr branch(boolean and, Expr left, List<Stmt> steps, Expr right, Span span) {
    FunctionBuilder code = lowering.code();
    Local result = code.temporary(IrType.BOOL);
    code.emit(new Stmt.Set(result, left, span));
    Expr known = new Expr.Get(result);
    Expr needed = and ? known : Fold.unary(UnaryOp.NOT, known);
    List<Stmt> inside = new ArrayList<>(steps);
    inside.add(new Stmt.Set(result, right, span));
    Stmt.Block empty = new Stmt.Block(List.of(), span);
    code.emit(new Stmt.If(needed, new Stmt.Block(inside, span), empty, null, span));
    return known;
  }
}
