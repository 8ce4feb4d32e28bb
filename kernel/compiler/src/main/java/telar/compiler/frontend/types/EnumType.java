package telar.compiler.frontend.types;

/** An enumeration; compared by identity. Its enumerators are the business of its symbol. */
public class EnumType implements Type {

  private final String name;
  private final boolean scoped;
  private Scalar underlying;

  public EnumType(String name, boolean scoped, Scalar underlying) {
    this.name = name;
    this.scoped = scoped;
    this.underlying = underlying;
  }

  public String name() {
    return name;
  }

  public boolean scoped() {
    return scoped;
  }

  public Scalar underlying() {
    return underlying;
  }

  /** Sets the underlying type once the enumerators are known. */
  public void setUnderlying(Scalar scalar) {
    underlying = scalar;
  }

  @Override
  public String display(String declarator) {
    return Type.join(name, declarator);
  }

  @Override
  public String toString() {
    return name;
  }
}
