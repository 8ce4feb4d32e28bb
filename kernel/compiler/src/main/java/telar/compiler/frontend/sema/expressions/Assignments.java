package telar.compiler.frontend.sema.expressions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.BinaryOperator;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.UnaryOperator;
import telar.compiler.frontend.sema.emit.Effects;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Argument;
import telar.compiler.frontend.sema.lowering.Conversions;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.lowering.Members;
import telar.compiler.frontend.sema.lowering.Narrowing;
import telar.compiler.frontend.sema.lowering.Overloads;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.sema.values.ScalarConversion;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrType;
import telar.compiler.source.Span;

/** Assignments, increments and decrements. */
final class Assignments {

  private final Lowering lowering;
  private final Operators operators;

  Assignments(Lowering lowering, Operators operators) {
    this.lowering = lowering;
    this.operators = operators;
  }

  Operand assign(Expression.Assign node) {
    return node.operator() == null ? plain(node) : compound(node, node.operator());
  }

  private Operand plain(Expression.Assign node) {
    if (node.value() instanceof Expression.InitializerList list) {
      return assignList(node, list);
    }
    Operand value = lowering.expressions().expression(node.value());
    if (value.functions() == null && IrTypes.isScalar(value.type())) {
      value = lowering.values().settle(value);
    }
    int mark = lowering.code().mark();
    Operand target = lowering.expressions().expression(node.target());
    value = lowering.values().sequenced(mark, value);
    return assign(target, value, node);
  }

  private Operand assignList(Expression.Assign node, Expression.InitializerList list) {
    Operand target = lowering.expressions().expression(node.target());
    Expr temporary = lowering.temporaryObject(target.type().unqualified(), node.span());
    lowering.initialization().list(temporary, target.type().unqualified(), list, "");
    Operand value =
        target.type().isClass()
            ? Operand.prvalue(target.type().unqualified(), temporary, list.span())
            : Operand.lvalue(
                target.type().unqualified(), temporary, Operand.Place.NONE, list.span());
    return assign(target, value, node);
  }

  private Operand assign(Operand target, Operand value, Expression.Assign node) {
    if (target.type().type() instanceof ClassSymbol c) {
      return assignObject(target, value, c, node);
    }
    checkAssignable(target, node.target());
    Narrowing.warnOfConstant(lowering, value, target.type(), node.value().span());
    Expr converted =
        lowering.conversions().convert(value, target.type().unqualified(), node.value().span());
    lowering.values().store(target, converted, node.span());
    return target.withSpan(node.span());
  }

  private Operand assignObject(
      Operand target, Operand value, ClassSymbol c, Expression.Assign node) {
    List<Argument> argument = List.of(Argument.of(value));
    var members = Members.operators(target, "operator=");
    boolean same = value.functions() == null && value.type().type() == c;
    var chosen = lowering.overloads().tryChoose(members, argument, target);
    if (chosen != null && chosen.deleted()) {
      throw Overloads.deleted(chosen, "operator=", node.span());
    }
    if (chosen != null && chosen.declaration().body() != null) {
      return lowering.calls().method(chosen, target, argument, node.span());
    }
    if (target.type().readOnly()) {
      throw SemanticError.of("TLR-227", node.target().span(), node.target().span().text());
    }
    Operand source = value;
    if (!same) {
      Expr converted = lowering.conversions().convert(value, c.plain(), node.value().span());
      source = Operand.prvalue(c.plain(), converted, value.span());
    }
    lowering.copies().assignMembers(target, source, node.span());
    return target.withSpan(node.span());
  }

  /** An object that may be assigned to; errors say why not. */
  void checkAssignable(Operand target, Expression syntax) {
    if (target.expr() instanceof Expr.Intrinsic) {
      throw SemanticError.of("TLR-346", syntax.span(), syntax.span().text());
    }
    if (target.functions() != null || !target.isLvalue()) {
      throw SemanticError.of("TLR-228", syntax.span(), syntax.span().text());
    }
    if (target.type().type() instanceof ArrayType) {
      throw SemanticError.of("TLR-229", syntax.span(), syntax.span().text());
    }
    if (target.type().readOnly()) {
      throw SemanticError.of("TLR-227", syntax.span(), syntax.span().text());
    }
    if (lowering.onDevice() && inConstantMemory(target.expr())) {
      throw SemanticError.of("TLR-388", syntax.span(), syntax.span().text());
    }
  }

  private static boolean inConstantMemory(Expr address) {
    Expr root = address;
    while (root instanceof Expr.PointerAdd p) {
      root = p.base();
    }
    return root instanceof Expr.GlobalAddress global
        && global.variable().space() == GlobalVariable.Space.CONSTANT;
  }

  private Operand compound(Expression.Assign node, BinaryOperator operator) {
    Operand value = lowering.expressions().expression(node.value());
    if (value.functions() == null && IrTypes.isScalar(value.type())) {
      value = lowering.values().settle(value);
    }
    int mark = lowering.code().mark();
    Operand target = lowering.expressions().expression(node.target());
    value = lowering.values().sequenced(mark, value);
    Operand overloaded =
        operators.overloaded("operator" + operator.symbol() + "=", List.of(target, value), node);
    if (overloaded != null) {
      return overloaded;
    }
    checkAssignable(target, node.target());
    return update(target, operator, value, node.span());
  }

  /** {@code target = target op value}, the target's address computed once. */
  private Operand update(Operand target, BinaryOperator operator, Operand value, Span span) {
    Operand stable = stable(target);
    Operand old = lowering.values().settle(stable);
    Operand result = operators.binary(operator, old, value, span);
    if (target.type().type() instanceof EnumType) {
      throw Conversions.impossible(result, target.type(), span);
    }
    Expr converted =
        ScalarConversion.convert(
            lowering.values().value(result), result.type(), target.type().unqualified());
    lowering.values().store(stable, converted, span);
    return stable.withSpan(span);
  }

  /** The same object, with what its address reads from memory read only once. */
  Operand stable(Operand target) {
    Expr address = stable(target.expr(), target.span());
    return address == target.expr() ? target : target.withExpr(address);
  }

  private Expr stable(Expr address, Span span) {
    if (!Effects.mayFault(address)) {
      return address;
    }
    if (address instanceof Expr.PointerAdd p) {
      Expr base = stable(p.base(), span);
      Expr index = Effects.mayFault(p.index()) ? lowering.code().hold(p.index(), span) : p.index();
      return new Expr.PointerAdd(base, index, p.scale());
    }
    return lowering.code().hold(address, span);
  }

  /** {@code ++e}, {@code e--} and the like. */
  Operand step(Expression.Unary node) {
    Operand target = lowering.expressions().expression(node.operand());
    boolean post =
        node.operator() == UnaryOperator.POST_INCREMENT
            || node.operator() == UnaryOperator.POST_DECREMENT;
    Operand overloaded = overloadedStep(node, target, post);
    if (overloaded != null) {
      return overloaded;
    }
    checkAssignable(target, node.operand());
    boolean up =
        node.operator() == UnaryOperator.PRE_INCREMENT
            || node.operator() == UnaryOperator.POST_INCREMENT;
    checkSteppable(target, up, node.span());
    Operand stable = stable(target);
    Operand old = lowering.values().settle(stable);
    if (post) {
      old = lowering.values().held(old);
    }
    Operand one = Operand.prvalue(Scalar.INT.plain(), Expr.Const.i32(1), node.span());
    Operand changed =
        operators.binary(up ? BinaryOperator.ADD : BinaryOperator.SUBTRACT, old, one, node.span());
    Expr converted =
        ScalarConversion.convert(
            lowering.values().value(changed), changed.type(), target.type().unqualified());
    lowering.values().store(stable, converted, node.span());
    return post ? old.withSpan(node.span()) : stable.withSpan(node.span());
  }

  private static void checkSteppable(Operand target, boolean up, Span span) {
    QualType type = target.type();
    boolean number = type.type() instanceof Scalar s && s.isArithmetic() && s != Scalar.BOOL;
    if (!number && !type.isPointer()) {
      throw SemanticError.of("TLR-285", span, up ? "++" : "--", type.display());
    }
    if (type.type() instanceof PointerType pointer && !Layouts.complete(pointer.pointee().type())) {
      throw SemanticError.of("TLR-259", span);
    }
  }

  private @Nullable Operand overloadedStep(Expression.Unary node, Operand target, boolean post) {
    if (target.functions() != null) {
      return null;
    }
    String name = "operator" + node.operator().symbol();
    Operand zero = Operand.prvalue(Scalar.INT.plain(), Fold.zero(IrType.I32), node.span());
    return operators.overloaded(name, post ? List.of(target, zero) : List.of(target), node);
  }
}
