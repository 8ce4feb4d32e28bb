package telar.compiler.frontend.sema.lowering;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.source.Span;

/**
 * Between braces a value must fit its new type, for certain; elsewhere C++ cuts it silently, which
 * of a constant is hardly meant.
 */
public final class Narrowing {

  private static final BigInteger TWO = BigInteger.TWO;

  private Narrowing() {}

  /** Warns of a value for a scalar that may not fit. */
  static void warn(Lowering lowering, Operand value, QualType type, Span span) {
    if (loses(value, type)) {
      lowering.warn(error(value, type, span));
    }
  }

  /** Refuses a value for a parameter of a constructor that may not fit. */
  static void reject(Operand value, QualType type, Span span) {
    if (loses(value, type) && !span.file().isLibrary()) {
      throw new SemanticError(error(value, type, span).asError());
    }
  }

  /** Warns of an integer constant that is another number in the type that it is given to. */
  public static void warnOfConstant(Lowering lowering, Operand value, QualType type, Span span) {
    // A complement is meant as a pattern of bits.
    boolean pattern = span.text().startsWith("~");
    if (value.functions() != null || pattern || lowering.inInstance()) {
      return;
    }
    Scalar from = scalar(value.type());
    Expr.Const known = constant(value);
    boolean integers =
        type.type() instanceof Scalar to
            && to.isIntegral()
            && to != Scalar.BOOL
            && from != null
            && from.isIntegral();
    if (integers && from != null && known != null) {
      BigInteger number = integer(known, from);
      BigInteger kept = wrapped(number, (Scalar) type.type());
      if (!kept.equals(number)) {
        String shown = type.unqualified().display();
        lowering.warn(
            Diagnostic.warning("TLR-481", span, number.toString(), shown, kept.toString()));
      }
    }
  }

  private static BigInteger wrapped(BigInteger number, Scalar type) {
    BigInteger values = TWO.pow(8 * type.bytes());
    BigInteger low = number.mod(values);
    boolean negative = !type.isUnsigned() && low.testBit(8 * type.bytes() - 1);
    return negative ? low.subtract(values) : low;
  }

  private static Diagnostic error(Operand value, QualType type, Span span) {
    String from = value.type().unqualified().display();
    String to = type.unqualified().display();
    return Diagnostic.warning("TLR-467", span, span.text(), from, to);
  }

  private static boolean loses(Operand value, QualType type) {
    if (value.functions() != null || !(type.type() instanceof Scalar to) || !to.isArithmetic()) {
      return false;
    }
    Scalar from = scalar(value.type());
    if (from == null || from == to || to == Scalar.BOOL) {
      return false;
    }
    Expr.Const known = constant(value);
    if (from.isFloating()) {
      return to.isIntegral() || (from.bytes() > to.bytes() && !(known != null && inFloat(known)));
    }
    if (to.isFloating()) {
      return known == null || !exact(integer(known, from), to);
    }
    return known == null ? !holdsAll(from, to) : !holds(integer(known, from), to);
  }

  private static @Nullable Scalar scalar(QualType type) {
    if (type.type() instanceof EnumType e) {
      return e.scoped() ? null : e.underlying();
    }
    return type.type() instanceof Scalar s && s.isArithmetic() ? s : null;
  }

  private static Expr.@Nullable Const constant(Operand value) {
    Expr known = value.isObject() ? value.constant() : value.expr();
    return known instanceof Expr.Const c ? c : null;
  }

  private static boolean inFloat(Expr.Const value) {
    double number = value.floatingValue();
    return Double.isNaN(number) || Double.isInfinite(number) || Math.abs(number) <= Float.MAX_VALUE;
  }

  private static BigInteger integer(Expr.Const value, Scalar type) {
    BigInteger number = BigInteger.valueOf(value.bits());
    boolean wraps = type.isUnsigned() && number.signum() < 0;
    return wraps ? number.add(TWO.pow(8 * type.bytes())) : number;
  }

  private static boolean exact(BigInteger value, Scalar to) {
    long odd = value.signum() == 0 ? 0 : value.bitLength() - value.getLowestSetBit();
    return odd <= (to == Scalar.FLOAT ? 24 : 53);
  }

  private static boolean holds(BigInteger value, Scalar to) {
    int bits = 8 * to.bytes();
    return to.isUnsigned()
        ? value.signum() >= 0 && value.bitLength() <= bits
        : value.bitLength() < bits;
  }

  private static boolean holdsAll(Scalar from, Scalar to) {
    if (from.isUnsigned() == to.isUnsigned()) {
      return from.bytes() <= to.bytes();
    }
    return from.isUnsigned() && (from == Scalar.BOOL || from.bytes() < to.bytes());
  }
}
