package telar.compiler.frontend.types;

/** Integral promotion and the usual arithmetic conversions. */
public final class Arithmetic {

  private Arithmetic() {}

  /** The scalar that an arithmetic or unscoped enumeration type counts as; VOID when it is none. */
  public static Scalar scalar(Type type) {
    if (type instanceof Scalar scalar && scalar.isArithmetic()) {
      return scalar;
    }
    return type instanceof EnumType e && !e.scoped() ? e.underlying() : Scalar.VOID;
  }

  /** The type after integral promotion. */
  public static Scalar promote(Scalar scalar) {
    return switch (scalar) {
      case BOOL, CHAR, SCHAR, UCHAR, CHAR8, CHAR16, SHORT, USHORT, WCHAR -> Scalar.INT;
      case CHAR32 -> Scalar.UINT;
      default -> scalar;
    };
  }

  /** The common type of two arithmetic operands. */
  public static Scalar common(Scalar left, Scalar right) {
    if (left.isFloating() || right.isFloating()) {
      return left.rank() >= right.rank() ? left : right;
    }
    Scalar a = promote(left);
    Scalar b = promote(right);
    if (a == b) {
      return a;
    }
    if (a.isUnsigned() == b.isUnsigned()) {
      return a.rank() >= b.rank() ? a : b;
    }
    Scalar unsigned = a.isUnsigned() ? a : b;
    Scalar signed = a.isUnsigned() ? b : a;
    if (unsigned.rank() >= signed.rank()) {
      return unsigned;
    }
    return signed.bytes() > unsigned.bytes() ? signed : signed.unsigned();
  }
}
