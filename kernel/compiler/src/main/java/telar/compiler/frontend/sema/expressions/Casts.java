package telar.compiler.frontend.sema.expressions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.ClassDeduction;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.lowering.Members;
import telar.compiler.frontend.sema.names.Packs;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.sema.values.ScalarConversion;
import telar.compiler.frontend.sema.values.StandardConversions;
import telar.compiler.frontend.types.Arithmetic;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.AutoType;
import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.frontend.types.Type;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.source.Span;

/** Explicit conversions in all notations. */
final class Casts {

  private final Lowering lowering;

  Casts(Lowering lowering) {
    this.lowering = lowering;
  }

  Operand cast(Expression.Cast node) {
    QualType target = lowering.types().resolve(node.type());
    if (node.kind() == Expression.CastKind.DYNAMIC) {
      return new DynamicCasts(lowering).cast(node, target);
    }
    if (node.kind() == Expression.CastKind.CONST) {
      checkConstCast(node, target);
    }
    if (node.operand() instanceof Expression.InitializerList list) {
      return construct(target, list.elements(), true, node);
    }
    if (target.isClass()) {
      return object(target, node.operand(), node);
    }
    Operand operand = lowering.expressions().expression(node.operand());
    Operand result = scalar(operand, target, node.kind(), node.span());
    Operand.Place place =
        operand.functions() == null && target.isPointer()
            ? Members.pointee(operand)
            : Operand.Place.NONE;
    return result.isObject() || place == Operand.Place.NONE ? result : result.withPlace(place);
  }

  private void checkConstCast(Expression.Cast node, QualType target) {
    QualType source = lowering.typeOf(node.operand());
    boolean allowed =
        target.type() instanceof PointerType to
            ? source.decayed().type() instanceof PointerType from
                && from.pointee().type().equals(to.pointee().type())
            : target.type() instanceof ReferenceType reference
                && reference.target().type().equals(source.type());
    if (!allowed && !source.isClass() && !target.type().dependent()) {
      throw SemanticError.of("TLR-398", node.span(), source.display(), target.display());
    }
  }

  private Operand object(QualType target, Expression operand, Expression node) {
    return construct(target, List.of(operand), false, node);
  }

  private Operand scalar(Operand operand, QualType target, Expression.CastKind kind, Span span) {
    if (target.isVoid()) {
      return Operand.nothing(span);
    }
    if (target.type() instanceof ReferenceType reference) {
      return reference(operand, reference, kind, span);
    }
    if (operand.functions() != null) {
      Operand pointer = functionPointer(operand, target, span);
      return Operand.prvalue(target.unqualified(), pointer.expr(), span);
    }
    if (operand.type().type() instanceof ClassSymbol c) {
      return fromObject(operand, c, target, span);
    }
    if (!allowed(operand, target, kind)) {
      throw SemanticError.of(
          kind == Expression.CastKind.STATIC ? "TLR-237" : "TLR-238",
          span,
          operand.type().display(),
          target.display());
    }
    if (kind == Expression.CastKind.REINTERPRET && dropsQualifiers(operand, target)) {
      throw SemanticError.of("TLR-245", span, operand.type().display(), target.display());
    }
    Expr value = lowering.values().value(operand);
    if (kind == Expression.CastKind.STATIC || kind == Expression.CastKind.C_STYLE) {
      value = acrossBases(value, operand.type(), target);
    }
    return Operand.prvalue(
        target.unqualified(), ScalarConversion.convert(value, operand.type(), target), span);
  }

  private Operand functionPointer(Operand operand, QualType target, Span span) {
    FunctionSymbol chosen = lowering.conversions().chooseFunction(operand, target);
    if (chosen != null) {
      Expr address = lowering.calls().address(chosen, span);
      return Operand.prvalue(target, address, span);
    }
    return lowering.calls().pointerTo(operand);
  }

  private Expr acrossBases(Expr value, QualType from, QualType to) {
    if (from.type() instanceof PointerType p
        && to.type() instanceof PointerType q
        && p.pointee().type() instanceof ClassSymbol source
        && q.pointee().type() instanceof ClassSymbol target) {
      if (source.derivesFrom(target)) {
        return lowering.members().toBase(value, p.pointee(), q.pointee());
      } else if (target.derivesFrom(source)) {
        return lowering.members().offset(value, -target.offsetOf(source));
      }
    }
    return value;
  }

  private Operand fromObject(Operand operand, ClassSymbol c, QualType target, Span span) {
    FunctionSymbol function = lowering.conversions().conversionFunction(operand, c, target, true);
    if (function == null) {
      throw SemanticError.of("TLR-225", span, operand.type().display(), target.display());
    }
    Operand result = lowering.calls().method(function, operand, List.of(), span);
    return scalar(result, target, Expression.CastKind.STATIC, span);
  }

  private static boolean dropsQualifiers(Operand operand, QualType target) {
    return operand.type().decayed().type() instanceof PointerType from
        && target.type() instanceof PointerType to
        && !StandardConversions.addsQualifiers(from.pointee(), to.pointee());
  }

  private static boolean allowed(Operand operand, QualType target, Expression.CastKind kind) {
    Type from = operand.type().decayed().type();
    Type to = target.type();
    boolean reinterprets = kind != Expression.CastKind.STATIC;
    boolean fromNumber = isNumber(from);
    boolean toNumber = isNumber(to);
    if (kind == Expression.CastKind.REINTERPRET && fromNumber && toNumber) {
      return from.equals(to);
    }
    if (fromNumber && toNumber) {
      return true;
    }
    if (from instanceof PointerType p && to instanceof PointerType q) {
      return reinterprets || relatedPointers(p, q);
    }
    if (operand.nullLiteral() || from == Scalar.NULLPTR) {
      return to instanceof PointerType || to == Scalar.BOOL || (reinterprets && isWord(to));
    }
    if (to == Scalar.BOOL) {
      return from instanceof PointerType;
    }
    boolean wordToPointer = isInteger(from) && to instanceof PointerType;
    boolean pointerToWord = from instanceof PointerType && isWord(to);
    return reinterprets && (wordToPointer || pointerToWord);
  }

  private static boolean relatedPointers(PointerType from, PointerType to) {
    boolean viaVoid = from.pointee().isVoid() || to.pointee().isVoid();
    boolean same = from.pointee().type().equals(to.pointee().type());
    boolean classes =
        from.pointee().type() instanceof ClassSymbol a
            && to.pointee().type() instanceof ClassSymbol b
            && (a.derivesFrom(b) || b.derivesFrom(a));
    boolean keepsConst = StandardConversions.addsQualifiers(from.pointee(), to.pointee());
    return keepsConst && (viaVoid || same || classes);
  }

  private static boolean isNumber(Type type) {
    return type instanceof EnumType || Arithmetic.scalar(type) != Scalar.VOID;
  }

  private static boolean isInteger(Type type) {
    return type instanceof EnumType || (type instanceof Scalar s && s.isIntegral());
  }

  private static boolean isWord(Type type) {
    return isInteger(type) && type instanceof Scalar s && s.bytes() == 8;
  }

  private Operand reference(
      Operand operand, ReferenceType reference, Expression.CastKind kind, Span span) {
    QualType target = reference.target();
    boolean classes = target.isClass() && operand.functions() == null && operand.type().isClass();
    if (operand.functions() == null && operand.isObject()) {
      Expr address = operand.expr();
      if (classes && kind != Expression.CastKind.REINTERPRET) {
        address = acrossReferences(address, operand.type(), target);
      }
      Operand result = Operand.lvalue(target, address, operand.place(), span);
      return reference.rvalue() ? result.withCategory(Operand.Category.XVALUE) : result;
    }
    Expr address = lowering.conversions().bind(operand, reference, span);
    Operand result = Operand.lvalue(target, address, Operand.Place.NONE, span);
    return reference.rvalue() ? result.withCategory(Operand.Category.XVALUE) : result;
  }

  private Expr acrossReferences(Expr address, QualType from, QualType to) {
    return acrossBases(address, new PointerType(from).plain(), new PointerType(to).plain());
  }

  /** {@code T(a, b)} and {@code T{a, b}}. */
  Operand construct(Expression.Construct node) {
    var list = new Expression.InitializerList(node.arguments(), node.span());
    Initializer initializer =
        node.braced()
            ? new Initializer.Braced(list)
            : new Initializer.Constructed(node.arguments(), node.span());
    QualType type = ClassDeduction.resolve(lowering, node.type(), initializer);
    return construct(type, node.arguments(), node.braced(), node);
  }

  /** An object or value of a type made from arguments. */
  Operand construct(QualType wanted, List<Expression> written, boolean braced, Expression node) {
    List<Expression> arguments = Packs.expanded(lowering.program(), lowering.scope(), written);
    QualType type = deduced(wanted, arguments, node.span()).unqualified();
    if (type.type() instanceof ClassSymbol c) {
      if (!c.complete()) {
        throw SemanticError.of("TLR-226", node.span(), c.name());
      }
      return objectOf(c, arguments, braced, node);
    }
    if (type.type() instanceof ArrayType && braced) {
      Expr address = lowering.temporaryObject(type, node.span());
      var list = new Expression.InitializerList(arguments, node.span());
      lowering.initialization().directList(address, type, list, "");
      return Operand.lvalue(type, address, Operand.Place.NONE, node.span())
          .withCategory(Operand.Category.XVALUE);
    }
    if (type.isVoid()) {
      arguments.forEach(lowering.expressions()::expression);
      return Operand.nothing(node.span());
    }
    if (arguments.isEmpty()) {
      return Operand.prvalue(type, Fold.zero(IrTypes.of(type)), node.span());
    }
    if (arguments.size() > 1) {
      throw SemanticError.of("TLR-239", node.span(), type.display(), arguments.size());
    }
    Operand operand = lowering.expressions().expression(arguments.get(0));
    return scalar(operand, type, Expression.CastKind.C_STYLE, node.span());
  }

  private QualType deduced(QualType wanted, List<Expression> arguments, Span span) {
    if (!(wanted.type() instanceof AutoType)) {
      return wanted;
    }
    if (arguments.size() != 1) {
      throw SemanticError.of("TLR-239", span, "auto", arguments.size());
    }
    return lowering.typeOf(arguments.get(0)).decayed().unqualified();
  }

  private Operand objectOf(
      ClassSymbol c, List<Expression> arguments, boolean braced, Expression node) {
    @Nullable Expr offered = lowering.takeDestination(node);
    if (!braced
        && arguments.size() == 1
        && !(arguments.get(0) instanceof Expression.InitializerList)) {
      Operand same = sameObject(c, arguments.get(0));
      if (same != null) {
        return same;
      }
    }
    ClassTraits.requireConcrete(c.plain(), node.span());
    Expr address = offered != null ? offered : lowering.temporaryObject(c.plain(), node.span());
    if (braced) {
      var list = new Expression.InitializerList(arguments, node.span());
      lowering.initialization().directList(address, c.plain(), list, "");
    } else {
      lowering
          .construction()
          .construct(address, c, lowering.calls().arguments(arguments), node.span());
    }
    return Operand.prvalue(c.plain(), address, node.span());
  }

  /** A prvalue of the class already: nothing is constructed. */
  private @Nullable Operand sameObject(ClassSymbol c, Expression argument) {
    Expression inner = Expression.strip(argument);
    boolean mayBe =
        inner instanceof Expression.Construct
            || inner instanceof Expression.Call
            || inner instanceof Expression.Cast;
    if (!mayBe || lowering.typeOf(argument).type() != c) {
      return null;
    }
    Operand operand = lowering.expressions().expression(argument);
    if (operand.category() == Operand.Category.PRVALUE) {
      return operand;
    }
    Expr address = lowering.temporaryObject(c.plain(), argument.span());
    lowering.initialization().copyInto(address, c.plain(), operand, argument.span());
    return Operand.prvalue(c.plain(), address, argument.span());
  }
}
