package telar.compiler.frontend.types;

/** {@code T C::*}: to data, its offset; to a method, the method's address. */
public record MemberPointerType(Type ofClass, QualType member) implements Type {

  @Override
  public String display(String declarator) {
    String star = ofClass.display() + "::*" + declarator;
    return member.display(member.type() instanceof FunctionType ? "(" + star + ")" : star);
  }

  @Override
  public boolean dependent() {
    return ofClass.dependent() || member.type().dependent();
  }

  @Override
  public String toString() {
    return display();
  }
}
