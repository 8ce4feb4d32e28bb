package telar.compiler.frontend.types;

/** A class, struct or union; compared by identity. Its members are the symbol's business. */
public interface ClassType extends Type {

  /** Qualified name with template arguments. */
  String name();

  /** Its layout; fails when the class is only declared. */
  ClassLayout layout();

  /** Whether its layout is known. */
  boolean complete();

  @Override
  default String display(String declarator) {
    return Type.join(name(), declarator);
  }
}
