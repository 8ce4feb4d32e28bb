package telar.compiler.frontend.sema.values;

import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.types.Arithmetic;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.MemberPointerType;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.frontend.types.Type;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;

/** Ranks the conversions between types that C++ itself knows. */
public final class StandardConversions {

  private StandardConversions() {}

  /** The rank of converting a value; null when there is no standard conversion. */
  public static @Nullable Conversion rank(Operand operand, QualType target) {
    QualType source = operand.type();
    Type from = source.decayed().type();
    Type to = target.type();
    if (from.equals(to)) {
      return Conversion.IDENTITY;
    }
    if (to instanceof ClassSymbol base) {
      return from instanceof ClassSymbol derived && derived.derivesFrom(base)
          ? Conversion.of(Conversion.Rank.CONVERSION, distance(derived, base))
          : null;
    }
    if (to instanceof PointerType pointer) {
      return toPointer(operand, from, pointer);
    }
    if (to == Scalar.NULLPTR || to instanceof MemberPointerType) {
      return operand.nullLiteral() ? Conversion.of(Conversion.Rank.CONVERSION, 0) : null;
    }
    return to instanceof Scalar scalar ? toScalar(from, scalar) : null;
  }

  private static @Nullable Conversion toScalar(Type from, Scalar to) {
    if (to == Scalar.BOOL && (isAnyPointer(from) || from == Scalar.NULLPTR)) {
      return Conversion.of(Conversion.Rank.CONVERSION, 100);
    }
    Scalar source = Arithmetic.scalar(from);
    if (source == Scalar.VOID || !to.isArithmetic()) {
      return null;
    }
    boolean promotion =
        (Arithmetic.promote(source) == to && (source != to || from instanceof EnumType))
            || (source == Scalar.FLOAT && to == Scalar.DOUBLE);
    return Conversion.of(promotion ? Conversion.Rank.PROMOTION : Conversion.Rank.CONVERSION, 0);
  }

  private static boolean isAnyPointer(Type type) {
    return type instanceof PointerType || type instanceof MemberPointerType;
  }

  private static @Nullable Conversion toPointer(Operand operand, Type from, PointerType to) {
    if (operand.nullLiteral() || from == Scalar.NULLPTR) {
      return Conversion.of(Conversion.Rank.CONVERSION, 0);
    }
    if (!(from instanceof PointerType pointer)) {
      return null;
    }
    QualType source = pointer.pointee();
    QualType target = to.pointee();
    if (!addsQualifiers(source, target)) {
      return isText(operand) && target.type() == source.type() && !target.isVolatile()
          ? Conversion.of(Conversion.Rank.CONVERSION, 60)
          : null;
    }
    int added = source.isConst() == target.isConst() ? 0 : 1;
    if (similar(source, target)) {
      return Conversion.of(Conversion.Rank.EXACT, added);
    }
    if (target.isVoid() && !(source.type() instanceof FunctionType)) {
      return Conversion.of(Conversion.Rank.CONVERSION, 50 + added);
    }
    if (source.type() instanceof ClassSymbol derived
        && target.type() instanceof ClassSymbol base
        && derived.derivesFrom(base)) {
      return Conversion.of(Conversion.Rank.CONVERSION, distance(derived, base) + added);
    }
    return null;
  }

  /** A string literal still converts to a pointer to char, as C had it. */
  private static boolean isText(Operand operand) {
    return operand.expr() instanceof Expr.GlobalAddress global
        && global.variable().space() == GlobalVariable.Space.LITERAL
        && global.variable().name().startsWith("\"");
  }

  /** Whether the target is at least as const and volatile as the source. */
  public static boolean addsQualifiers(QualType source, QualType target) {
    return (!deepConst(source) || deepConst(target))
        && (!source.isVolatile() || target.isVolatile());
  }

  private static boolean deepConst(QualType type) {
    return type.type() instanceof ArrayType array ? deepConst(array.element()) : type.isConst();
  }

  /** Whether two types differ in qualifiers only, those below a pointer being addable. */
  private static boolean similar(QualType source, QualType target) {
    if (source.type() instanceof PointerType a && target.type() instanceof PointerType b) {
      boolean deeperAdds = addsQualifiers(a.pointee(), b.pointee());
      boolean constBetween = a.pointee().equals(b.pointee()) || target.isConst();
      return deeperAdds && constBetween && similar(a.pointee(), b.pointee());
    }
    if (source.type() instanceof ArrayType a && target.type() instanceof ArrayType b) {
      boolean sizes = a.size() == b.size() || b.size() == ArrayType.UNKNOWN;
      return sizes && similar(a.element(), b.element());
    }
    return source.type().equals(target.type());
  }

  private static int distance(ClassSymbol derived, ClassSymbol base) {
    if (derived == base) {
      return 0;
    }
    int best = 99;
    for (ClassSymbol next : derived.bases()) {
      if (next.derivesFrom(base)) {
        best = Math.min(best, 1 + distance(next, base));
      }
    }
    return best;
  }
}
