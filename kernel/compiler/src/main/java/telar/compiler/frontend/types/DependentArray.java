package telar.compiler.frontend.types;

/** {@code T[N]} of a pattern, where {@code N} is a template parameter. */
public record DependentArray(QualType element, String size) implements Type {

  @Override
  public String display(String declarator) {
    return element.display(declarator + "[" + size + "]");
  }

  @Override
  public boolean dependent() {
    return true;
  }
}
