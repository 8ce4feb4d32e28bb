package telar.compiler.frontend.types;

/** {@code T *}. */
public record PointerType(QualType pointee) implements Type {

  public static PointerType to(Type type) {
    return new PointerType(type.plain());
  }

  @Override
  public String display(String declarator) {
    String star = "*" + declarator;
    boolean wrap = pointee.type() instanceof ArrayType || pointee.type() instanceof FunctionType;
    return pointee.display(wrap ? "(" + star + ")" : star);
  }

  @Override
  public boolean dependent() {
    return pointee.type().dependent();
  }

  @Override
  public String toString() {
    return display();
  }
}
