package telar.compiler.frontend.types;

/** {@code T...} among the parameters of a function type, in the patterns of deduction. */
public record PackType(QualType pattern) implements Type {

  @Override
  public String display(String declarator) {
    return pattern.display(declarator) + "...";
  }

  @Override
  public boolean dependent() {
    return true;
  }

  @Override
  public String toString() {
    return display();
  }
}
