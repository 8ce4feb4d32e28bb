package telar.conformance.oracle;

import java.util.List;

/** The arithmetic types of the generated programs, in order of conversion rank. */
enum Scalar {
  BOOL("bool", 8, false, 0),
  I8("signed char", 8, true, 1),
  CHAR("char", 8, true, 1),
  U8("unsigned char", 8, false, 1),
  I16("short", 16, true, 2),
  U16("unsigned short", 16, false, 2),
  I32("int", 32, true, 3),
  U32("unsigned", 32, false, 3),
  LONG("long", 64, true, 4),
  ULONG("unsigned long", 64, false, 4),
  I64("long long", 64, true, 5),
  U64("unsigned long long", 64, false, 5),
  F32("float", 32, true, 6),
  F64("double", 64, true, 7);

  static final List<Scalar> INTEGERS =
      List.of(BOOL, I8, CHAR, U8, I16, U16, I32, I32, I32, U32, U32, LONG, ULONG, I64, U64);
  static final List<Scalar> ALL =
      List.of(
          BOOL, I8, CHAR, U8, I16, U16, I32, I32, I32, U32, U32, LONG, ULONG, I64, U64, F32, F32,
          F64);

  private final String cpp;
  private final int bits;
  private final boolean signed;
  private final int rank;

  Scalar(String cpp, int bits, boolean signed, int rank) {
    this.cpp = cpp;
    this.bits = bits;
    this.signed = signed;
    this.rank = rank;
  }

  String cpp() {
    return cpp;
  }

  int bits() {
    return bits;
  }

  boolean floating() {
    return this == F32 || this == F64;
  }

  /** The type after the integral promotions. */
  Scalar promoted() {
    return rank < I32.rank ? I32 : this;
  }

  /** The type of both operands after the usual arithmetic conversions. */
  static Scalar common(Scalar a, Scalar b) {
    Scalar x = a.promoted();
    Scalar y = b.promoted();
    Scalar higher = x.rank >= y.rank ? x : y;
    Scalar lower = higher == x ? y : x;
    if (higher.floating() || higher.rank > lower.rank || !higher.signed) {
      return higher == I64 && lower == ULONG ? U64 : higher;
    }
    return lower.signed ? higher : lower;
  }
}
