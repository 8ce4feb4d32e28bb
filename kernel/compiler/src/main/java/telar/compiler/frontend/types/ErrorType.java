package telar.compiler.frontend.types;

/** The type of what already has an error; nothing more is said about it. */
public enum ErrorType implements Type {
  INSTANCE;

  @Override
  public String display(String declarator) {
    return Type.join("<error>", declarator);
  }
}
