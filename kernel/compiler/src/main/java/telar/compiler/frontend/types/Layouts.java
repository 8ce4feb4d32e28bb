package telar.compiler.frontend.types;

/** Sizes and alignments of types. */
public final class Layouts {

  private Layouts() {}

  /** {@code sizeof}; a reference counts as the address that holds it. */
  public static long size(QualType type) {
    return size(type.type());
  }

  /** {@code sizeof} of a complete type. */
  public static long size(Type type) {
    if (type instanceof Scalar scalar) {
      return scalar.bytes();
    } else if (type instanceof EnumType e) {
      return e.underlying().bytes();
    } else if (type instanceof ArrayType array) {
      return Math.max(0, array.size()) * size(array.element());
    } else if (type instanceof ClassType c) {
      return c.layout().size();
    } else if (type instanceof PointerType
        || type instanceof ReferenceType
        || type instanceof MemberPointerType) {
      return 8;
    }
    throw new IllegalArgumentException("no size: " + type.display());
  }

  public static int alignment(QualType type) {
    return alignment(type.type());
  }

  /** {@code alignof} of a complete type. */
  public static int alignment(Type type) {
    if (type instanceof ArrayType array) {
      return alignment(array.element());
    } else if (type instanceof ClassType c) {
      return c.layout().alignment();
    }
    return (int) Math.max(1, size(type));
  }

  /** Whether {@code sizeof} has a value. */
  public static boolean complete(Type type) {
    if (type instanceof ArrayType array) {
      return array.size() != ArrayType.UNKNOWN && complete(array.element().type());
    } else if (type instanceof ClassType c) {
      return c.complete();
    }
    return type != Scalar.VOID && !(type instanceof FunctionType) && !type.dependent();
  }

  static long alignUp(long offset, int alignment) {
    return (offset + alignment - 1) / alignment * alignment;
  }
}
