package telar.compiler.frontend.types;

/** {@code auto}, to be replaced by the type of an initialiser or of the returned value. */
public record AutoType(boolean decltypeAuto) implements Type {

  @Override
  public String display(String declarator) {
    return Type.join(decltypeAuto ? "decltype(auto)" : "auto", declarator);
  }
}
