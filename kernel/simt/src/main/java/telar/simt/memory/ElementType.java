package telar.simt.memory;

/** The kind of Java array behind an allocation. */
public enum ElementType {
  I8(0),
  I16(1),
  I32(2),
  I64(3),
  F32(2),
  F64(3);

  private final int shift;

  ElementType(int shift) {
    this.shift = shift;
  }

  /** Base-2 logarithm of the size in bytes. */
  public int shift() {
    return shift;
  }

  public int bytes() {
    return 1 << shift;
  }

  /** A zeroed array of this kind. */
  public Object newArray(int length) {
    return switch (this) {
      case I8 -> new byte[length];
      case I16 -> new short[length];
      case I32 -> new int[length];
      case I64 -> new long[length];
      case F32 -> new float[length];
      case F64 -> new double[length];
    };
  }

  /**
   * The kind of a Java array.
   *
   * @throws IllegalArgumentException for anything but a primitive numeric array
   */
  public static ElementType of(Object array) {
    if (array instanceof float[]) {
      return F32;
    } else if (array instanceof int[]) {
      return I32;
    } else if (array instanceof byte[]) {
      return I8;
    } else if (array instanceof double[]) {
      return F64;
    } else if (array instanceof long[]) {
      return I64;
    } else if (array instanceof short[]) {
      return I16;
    }
    throw new IllegalArgumentException("not a numeric array: " + array.getClass());
  }
}
