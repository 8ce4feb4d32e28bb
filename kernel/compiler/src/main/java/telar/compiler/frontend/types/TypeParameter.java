package telar.compiler.frontend.types;

/** A template parameter standing for itself, in the patterns that deduction matches against. */
public record TypeParameter(String name) implements Type {

  @Override
  public String display(String declarator) {
    return Type.join(name, declarator);
  }

  @Override
  public boolean dependent() {
    return true;
  }
}
