package telar.compiler.frontend.types;

/** A type of a pattern from which nothing is deduced, e.g. {@code typename T::type}. */
public record DependentType(String text) implements Type {

  @Override
  public String display(String declarator) {
    return Type.join(text, declarator);
  }

  @Override
  public boolean dependent() {
    return true;
  }
}
