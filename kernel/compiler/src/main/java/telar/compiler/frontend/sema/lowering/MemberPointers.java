package telar.compiler.frontend.sema.lowering;

import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.BinaryOperator;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.names.NameResolver;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FieldSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.MemberPointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.ConvertOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrType;
import telar.compiler.source.Span;

/**
 * Pointers to members: of data, one more than the offset, so that zero is null; of methods, the
 * method's address.
 */
public final class MemberPointers {

  private final Lowering lowering;

  public MemberPointers(Lowering lowering) {
    this.lowering = lowering;
  }

  /** {@code &C::m} of a data member; null for everything else. */
  public @Nullable Operand toData(Expression operand, Span span) {
    boolean qualified = operand instanceof Expression.NameUse use && !use.name().isUnqualified();
    if (!qualified
        || !(new NameResolver(lowering.program(), lowering.scope())
                .find(((Expression.NameUse) operand).name(), false)
            instanceof FieldSymbol field)) {
      return null;
    }
    ClassSymbol owner = field.owner();
    lowering.members().checkAccess(owner, field.access(), field.name(), span);
    QualType type = new MemberPointerType(owner, field.type()).plain();
    long offset = owner.field(field).offset();
    return Operand.prvalue(type, new Expr.Const(IrType.PTR, offset + 1), span);
  }

  /** The method that a pointer of that type is to point to; null when none fits. */
  @Nullable FunctionSymbol method(OverloadSet set, MemberPointerType wanted, Span span) {
    for (Callable callable : set.members()) {
      if (callable instanceof FunctionSymbol f
          && f.hasThis()
          && f.type().equals(wanted.member().type())
          && wanted.ofClass() instanceof ClassSymbol c
          && f.owner() != null
          && c.derivesFrom(f.owner())) {
        checkPlain(f, c, span);
        return f;
      }
    }
    return null;
  }

  private static void checkPlain(FunctionSymbol f, ClassSymbol c, Span span) {
    ClassSymbol owner = f.owner();
    if (f.isVirtual() || (owner != null && c.offsetOf(owner) != 0)) {
      throw SemanticError.lacks(f.isVirtual() ? "virtualPointer" : "secondBasePointer", span);
    }
  }

  /** {@code o.*p} and {@code o->*p}. */
  public Operand data(Expression.Binary node) {
    Operand object = object(node);
    Operand pointer = pointer(node);
    MemberPointerType type = typeOf(pointer, object, node);
    if (type.member().type() instanceof FunctionType) {
      throw SemanticError.of("TLR-432", node.span(), node.span().text());
    }
    Expr bits = Fold.convert(ConvertOp.BITCAST, IrType.I64, lowering.values().value(pointer));
    Expr offset = Fold.binary(BinaryOp.SUB, bits, Expr.Const.i64(1));
    Expr address = Fold.pointerAdd(part(object, type), offset, 1);
    QualType member = type.member().with(object.type().isConst(), object.type().isVolatile());
    return Operand.lvalue(member, address, object.place(), node.span())
        .withCategory(object.isLvalue() ? Operand.Category.LVALUE : Operand.Category.XVALUE);
  }

  /** {@code (o.*p)(arguments)}. */
  public Operand call(Expression.Binary callee, Expression.Call node) {
    Operand object = object(callee);
    Operand pointer = lowering.values().held(pointer(callee));
    MemberPointerType type = typeOf(pointer, object, callee);
    if (!(type.member().type() instanceof FunctionType function)) {
      throw SemanticError.of(
          "TLR-240", callee.span(), callee.span().text(), type.member().display());
    }
    if (object.type().isConst() && !function.isConst()) {
      throw SemanticError.of("TLR-250", callee.span(), callee.right().span().text());
    }
    Expr self = lowering.code().hold(part(object, type), node.span());
    return lowering.calls().indirect(pointer, function, self, node);
  }

  private Expr part(Operand object, MemberPointerType type) {
    return lowering
        .members()
        .toBase(object.expr(), object.type(), new QualType(type.ofClass(), false, false));
  }

  private Operand object(Expression.Binary node) {
    Operand left = lowering.expressions().expression(node.left());
    return node.operator() == BinaryOperator.ARROW_MEMBER_POINTER
        ? lowering.members().dereference(left, node.left().span())
        : left;
  }

  private Operand pointer(Expression.Binary node) {
    Operand pointer = lowering.expressions().expression(node.right());
    return pointer.functions() == null
        ? lowering.values().settle(pointer)
        : lowering.calls().pointerTo(pointer);
  }

  private static MemberPointerType typeOf(Operand pointer, Operand object, Expression.Binary node) {
    if (pointer.functions() == null
        && object.functions() == null
        && pointer.type().type() instanceof MemberPointerType type
        && type.ofClass() instanceof ClassSymbol of
        && object.type().type() instanceof ClassSymbol c
        && c.derivesFrom(of)) {
      return type;
    }
    throw BuiltInOperators.invalid(node.operator(), object, pointer, node.span());
  }
}
