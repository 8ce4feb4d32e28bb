package telar.compiler.frontend.types;

/** The fundamental types, as 64-bit Linux has them. */
public enum Scalar implements Type {
  VOID("void", 0, 0, Kind.VOID),
  BOOL("bool", 1, 1, Kind.UNSIGNED),
  CHAR("char", 1, 2, Kind.SIGNED),
  SCHAR("signed char", 1, 2, Kind.SIGNED),
  UCHAR("unsigned char", 1, 2, Kind.UNSIGNED),
  CHAR8("char8_t", 1, 2, Kind.UNSIGNED),
  CHAR16("char16_t", 2, 3, Kind.UNSIGNED),
  CHAR32("char32_t", 4, 4, Kind.UNSIGNED),
  WCHAR("wchar_t", 4, 4, Kind.SIGNED),
  SHORT("short", 2, 3, Kind.SIGNED),
  USHORT("unsigned short", 2, 3, Kind.UNSIGNED),
  INT("int", 4, 4, Kind.SIGNED),
  UINT("unsigned int", 4, 4, Kind.UNSIGNED),
  LONG("long", 8, 5, Kind.SIGNED),
  ULONG("unsigned long", 8, 5, Kind.UNSIGNED),
  LONG_LONG("long long", 8, 6, Kind.SIGNED),
  ULONG_LONG("unsigned long long", 8, 6, Kind.UNSIGNED),
  FLOAT("float", 4, 7, Kind.FLOATING),
  DOUBLE("double", 8, 8, Kind.FLOATING),
  /** Held in 8 bytes, as device code has it. */
  LONG_DOUBLE("long double", 8, 9, Kind.FLOATING),
  NULLPTR("std::nullptr_t", 8, 0, Kind.NULL);

  private enum Kind {
    VOID,
    SIGNED,
    UNSIGNED,
    FLOATING,
    NULL
  }

  private final String text;
  private final int bytes;
  private final int rank;
  private final Kind kind;

  Scalar(String text, int bytes, int rank, Kind kind) {
    this.text = text;
    this.bytes = bytes;
    this.rank = rank;
    this.kind = kind;
  }

  public int bytes() {
    return bytes;
  }

  /** Conversion rank. */
  public int rank() {
    return rank;
  }

  /** Whether it is an integer type, bool included. */
  public boolean isIntegral() {
    return kind == Kind.SIGNED || kind == Kind.UNSIGNED;
  }

  public boolean isUnsigned() {
    return kind == Kind.UNSIGNED;
  }

  public boolean isFloating() {
    return kind == Kind.FLOATING;
  }

  public boolean isArithmetic() {
    return isIntegral() || isFloating();
  }

  /** The unsigned integer type of the same rank. */
  public Scalar unsigned() {
    return switch (this) {
      case CHAR, SCHAR -> UCHAR;
      case SHORT -> USHORT;
      case INT, WCHAR -> UINT;
      case LONG -> ULONG;
      case LONG_LONG -> ULONG_LONG;
      default -> this;
    };
  }

  /** The signed integer type of the same rank. */
  public Scalar signed() {
    return switch (this) {
      case CHAR, UCHAR -> SCHAR;
      case USHORT -> SHORT;
      case UINT -> INT;
      case ULONG -> LONG;
      case ULONG_LONG -> LONG_LONG;
      default -> this;
    };
  }

  @Override
  public String display(String declarator) {
    return Type.join(text, declarator);
  }

  @Override
  public String toString() {
    return text;
  }
}
