package telar.compiler.frontend.types;

/** {@code T &} or {@code T &&}. */
public record ReferenceType(QualType target, boolean rvalue) implements Type {

  /** A reference with C++'s collapsing of references to references. */
  public static QualType of(QualType target, boolean rvalue) {
    if (target.type() instanceof ReferenceType inner) {
      return new ReferenceType(inner.target, rvalue && inner.rvalue).plain();
    }
    return new ReferenceType(target, rvalue).plain();
  }

  @Override
  public String display(String declarator) {
    String mark = (rvalue ? "&&" : "&") + declarator;
    boolean wrap = target.type() instanceof ArrayType || target.type() instanceof FunctionType;
    return target.display(wrap ? "(" + mark + ")" : mark);
  }

  @Override
  public boolean dependent() {
    return target.type().dependent();
  }

  @Override
  public String toString() {
    return display();
  }
}
