package telar.compiler.frontend.sema.expressions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.sema.emit.Effects;
import telar.compiler.frontend.sema.emit.FunctionBuilder;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.values.Conversion;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.Arithmetic;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/** {@code a ? b : c}. */
final class Conditionals {

  private final Lowering lowering;
  private final FunctionBuilder code;

  Conditionals(Lowering lowering) {
    this.lowering = lowering;
    this.code = lowering.code();
  }

  /** One side: its operand and the statements that compute it. */
  private static final class Side {
    private final Span span;
    private @Nullable Operand operand;
    private List<Stmt> statements = List.of();

    Side(Span span) {
      this.span = span;
    }

    Operand operand() {
      if (operand == null) {
        throw new IllegalStateException("not lowered");
      }
      return operand;
    }
  }

  Operand conditional(Expression.Conditional node) {
    Operand first = lowering.expressions().expression(node.condition());
    if (node.whenTrue() == null) {
      first = lowering.values().held(first);
    }
    Expr condition = new Logic(lowering).test(first, node.condition().span());
    Side yes =
        node.whenTrue() == null ? known(first, node.condition().span()) : side(node.whenTrue());
    Side no = side(node.whenFalse());
    if (condition instanceof Expr.Const c && IrTypes.isScalar(yes.operand().type())) {
      return decided(c.bits() != 0 ? yes : no, yes, no, node.span());
    }
    boolean objects =
        yes.operand().isLvalue()
            && no.operand().isLvalue()
            && yes.operand().functions() == null
            && no.operand().functions() == null
            && yes.operand().type().equals(no.operand().type());
    return objects ? lvalue(condition, yes, no, node) : value(condition, yes, no, node);
  }

  private static Side known(Operand operand, Span span) {
    Side side = new Side(span);
    side.operand = operand;
    return side;
  }

  private Side side(Expression expression) {
    Side side = new Side(expression.span());
    int before = lowering.cleanups().temporaries();
    side.statements =
        code.capture(() -> side.operand = lowering.expressions().expression(expression));
    Local made = lowering.cleanups().onlyIfMade(before, expression.span());
    if (made != null) {
      code.emit(new Stmt.Set(made, Expr.Const.bool(false), expression.span()));
      side.statements.add(new Stmt.Set(made, Expr.Const.bool(true), expression.span()));
    }
    return side;
  }

  private Operand decided(Side taken, Side yes, Side no, Span span) {
    QualType type = commonType(yes.operand(), no.operand(), span);
    taken.statements.forEach(code::emit);
    if (type.isVoid()) {
      return Operand.nothing(span);
    }
    return Operand.prvalue(
        type, lowering.conversions().convert(taken.operand(), type, taken.span), span);
  }

  private Operand lvalue(Expr condition, Side yes, Side no, Expression.Conditional node) {
    QualType type = yes.operand().type();
    if (IrTypes.isScalar(type) && !(type.type() instanceof FunctionType)) {
      boolean plain = yes.operand().constant() != null || no.operand().constant() != null;
      if (plain || !isTarget(node)) {
        return value(condition, yes, no, node);
      }
    }
    Expr address = choose(condition, yes, no, yes.operand().expr(), no.operand().expr(), node);
    return Operand.lvalue(type, address, yes.operand().place(), node.span());
  }

  /** Whether the result is used as an object; scalars are read at once otherwise. */
  private boolean isTarget(Expression.Conditional node) {
    return lowering.mode() == Lowering.Mode.UNEVALUATED
        || lowering.wantsObject(node)
        || parenthesizedTarget(node);
  }

  private static boolean parenthesizedTarget(Expression.Conditional node) {
    String after = node.span().file().text().substring(node.span().end()).stripLeading();
    boolean closes = after.startsWith(")");
    String rest = closes ? after.substring(1).stripLeading() : "";
    return closes && rest.startsWith("=") && !rest.startsWith("==");
  }

  private Operand value(Expr condition, Side yes, Side no, Expression.Conditional node) {
    QualType type = commonType(yes.operand(), no.operand(), node.span());
    if (type.isVoid()) {
      branch(condition, yes, no, node);
      return Operand.nothing(node.span());
    }
    if (type.isClass()) {
      return object(condition, yes, no, type, node);
    }
    Expr[] values = new Expr[2];
    code.extend(growing(yes), () -> values[0] = convert(yes, type));
    code.extend(growing(no), () -> values[1] = convert(no, type));
    return Operand.prvalue(
        type, choose(condition, yes, no, values[0], values[1], node), node.span());
  }

  /** The side's statements as a list that can grow. */
  private static List<Stmt> growing(Side side) {
    side.statements = new ArrayList<>(side.statements);
    return side.statements;
  }

  private Expr convert(Side side, QualType type) {
    return lowering.conversions().convert(side.operand(), type, side.span);
  }

  private Expr choose(
      Expr condition, Side yes, Side no, Expr a, Expr b, Expression.Conditional node) {
    boolean simple =
        yes.statements.isEmpty()
            && no.statements.isEmpty()
            && !Effects.mayFault(a)
            && !Effects.mayFault(b);
    if (simple) {
      return Fold.select(condition, a, b);
    }
    Local result = code.temporary(a.type());
    code.extend(growing(yes), () -> code.emit(new Stmt.Set(result, a, yes.span)));
    code.extend(growing(no), () -> code.emit(new Stmt.Set(result, b, no.span)));
    branch(condition, yes, no, node);
    return new Expr.Get(result);
  }

  private void branch(Expr condition, Side yes, Side no, Expression.Conditional node) {
    var site = lowering.program().sites().branch(node.condition().span(), lowering.functionName());
    code.emit(
        new Stmt.If(
            condition,
            new Stmt.Block(yes.statements, yes.span),
            new Stmt.Block(no.statements, no.span),
            site,
            node.span()));
  }

  private Operand object(
      Expr condition, Side yes, Side no, QualType type, Expression.Conditional node) {
    Expr offered = lowering.takeDestination(node);
    Expr address = offered != null ? offered : lowering.temporaryObject(type, node.span());
    code.extend(
        growing(yes),
        () -> lowering.initialization().copyInto(address, type, yes.operand(), yes.span));
    code.extend(
        growing(no),
        () -> lowering.initialization().copyInto(address, type, no.operand(), no.span));
    branch(condition, yes, no, node);
    return Operand.prvalue(type, address, node.span());
  }

  private QualType commonType(Operand a, Operand b, Span span) {
    if (a.functions() != null || b.functions() != null) {
      Operand pointer = lowering.calls().pointerTo(a.functions() != null ? a : b);
      return pointer.type();
    }
    QualType x = a.type().decayed().unqualified();
    QualType y = b.type().decayed().unqualified();
    if (x.equals(y)) {
      return x;
    }
    Scalar left = Arithmetic.scalar(x.type());
    Scalar right = Arithmetic.scalar(y.type());
    if (left != Scalar.VOID && right != Scalar.VOID) {
      return Arithmetic.common(left, right).plain();
    }
    if (x.isVoid() || y.isVoid()) {
      return Scalar.VOID.plain();
    }
    return commonObject(a, b, x, y, span);
  }

  private QualType commonObject(Operand a, Operand b, QualType x, QualType y, Span span) {
    boolean voidPointer = x.type() instanceof PointerType p && p.pointee().isVoid();
    Conversion toY = lowering.conversions().rank(a, y);
    Conversion toX = lowering.conversions().rank(b, x);
    boolean both =
        toX != null
            && toY != null
            && toX.rank() == Conversion.Rank.USER
            && toY.rank() == Conversion.Rank.USER;
    if (both && x.isClass() != y.isClass() && !span.file().isLibrary()) {
      throw SemanticError.of("TLR-457", span, a.type().display(), b.type().display());
    }
    if (toX != null && (toY == null || voidPointer || x.isClass())) {
      return x;
    } else if (toY != null) {
      return y;
    }
    throw SemanticError.of("TLR-288", span, a.type().display(), b.type().display());
  }
}
