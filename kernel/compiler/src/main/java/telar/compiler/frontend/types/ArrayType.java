package telar.compiler.frontend.types;

/** {@code T[n]}; a size of {@link #UNKNOWN} is {@code T[]}. */
public record ArrayType(QualType element, long size) implements Type {

  public static final long UNKNOWN = -1;

  /** The type of its elements when all dimensions are taken away. */
  public QualType scalarElement() {
    return element.type() instanceof ArrayType inner ? inner.scalarElement() : element;
  }

  @Override
  public String display(String declarator) {
    return element.display(declarator + "[" + (size == UNKNOWN ? "" : size) + "]");
  }

  @Override
  public boolean dependent() {
    return element.type().dependent();
  }

  @Override
  public String toString() {
    return display();
  }
}
