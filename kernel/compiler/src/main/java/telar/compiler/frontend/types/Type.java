package telar.compiler.frontend.types;

/** A C++ type without its top-level const and volatile. */
public interface Type {

  /** The type as C++ writes it round a declarator, e.g. {@code int (*x)[4]}. */
  String display(String declarator);

  /** The type as C++ writes it. */
  default String display() {
    return display("");
  }

  /** This type without qualifiers. */
  default QualType plain() {
    return new QualType(this, false, false);
  }

  /** Whether it still depends on a template parameter. */
  default boolean dependent() {
    return false;
  }

  /** Puts a declarator after a type name. */
  static String join(String name, String declarator) {
    return declarator.isEmpty() ? name : name + " " + declarator;
  }
}
