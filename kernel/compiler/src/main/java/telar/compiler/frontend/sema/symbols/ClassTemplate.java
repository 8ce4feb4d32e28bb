package telar.compiler.frontend.sema.symbols;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.TemplateParameter;
import telar.compiler.source.Span;

/** A template of classes with its specialisations and the definitions of members outside it. */
public final class ClassTemplate implements Symbol {

  /** A partial or explicit specialisation: the class's name has the patterns. */
  public record Specialization(List<TemplateParameter> parameters, Declaration.Class declaration) {}

  /**
   * A member defined outside the class.
   *
   * @param classParameters the parameters that stand for those of the class
   * @param pattern the arguments of the class in the member's name
   * @param nested the classes inside it in which the member is, outermost first
   * @param ownParameters the parameters of the member, when it is a template
   */
  public record OutsideMember(
      List<TemplateParameter> classParameters,
      List<TemplateValue> pattern,
      List<String> nested,
      List<TemplateParameter> ownParameters,
      Declaration declaration) {

    /** Whether it is for one instance only, in the place of what the template says. */
    public boolean explicit() {
      return classParameters.isEmpty();
    }
  }

  private final String name;
  private final Scope scope;
  private List<TemplateParameter> parameters;
  private final Span firstSpan;
  private Declaration.Class declaration;
  private final List<Specialization> specializations = new ArrayList<>();
  private final List<OutsideMember> outside = new ArrayList<>();
  private final List<ClassSymbol> completed = new ArrayList<>();
  private final List<Callable> guides = new ArrayList<>();

  public ClassTemplate(
      String name, Scope scope, List<TemplateParameter> parameters, Declaration.Class declaration) {
    this.name = name;
    this.scope = scope;
    this.parameters = List.copyOf(parameters);
    this.declaration = declaration;
    this.firstSpan = declaration.name().span();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean namesType() {
    return true;
  }

  public Scope scope() {
    return scope;
  }

  public List<TemplateParameter> parameters() {
    return parameters;
  }

  /** Where it is declared first. */
  public Span firstSpan() {
    return firstSpan;
  }

  public Declaration.Class declaration() {
    return declaration;
  }

  /** Takes the definition given after a declaration. */
  public void define(List<TemplateParameter> names, Declaration.Class definition) {
    parameters = List.copyOf(names);
    declaration = definition;
  }

  public List<Specialization> specializations() {
    return specializations;
  }

  /** Its deduction guides, as functions that return the class. */
  public List<Callable> guides() {
    return guides;
  }

  public void addOutside(OutsideMember definition) {
    outside.add(definition);
  }

  public List<OutsideMember> outside() {
    return outside;
  }

  /** Its instances that have been completed, which later definitions of members are for too. */
  public List<ClassSymbol> completed() {
    return completed;
  }
}
