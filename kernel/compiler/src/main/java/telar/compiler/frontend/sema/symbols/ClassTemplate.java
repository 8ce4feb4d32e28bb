package telar.compiler.frontend.sema.symbols;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.TemplateParameter;

/** A template of classes with its specialisations and the definitions of members outside it. */
public final class ClassTemplate implements Symbol {

  /** A partial or explicit specialisation: the class's name has the patterns. */
  public record Specialization(List<TemplateParameter> parameters, Declaration.Class declaration) {}

  /** A member defined outside the class: the parameters of the class, then its own. */
  public record OutsideMember(
      List<TemplateParameter> classParameters,
      List<TemplateParameter> ownParameters,
      Declaration declaration) {}

  private final String name;
  private final Scope scope;
  private List<TemplateParameter> parameters;
  private Declaration.Class declaration;
  private final List<Specialization> specializations = new ArrayList<>();
  private final Map<String, List<OutsideMember>> outside = new HashMap<>();
  private final List<Callable> guides = new ArrayList<>();

  public ClassTemplate(
      String name, Scope scope, List<TemplateParameter> parameters, Declaration.Class declaration) {
    this.name = name;
    this.scope = scope;
    this.parameters = List.copyOf(parameters);
    this.declaration = declaration;
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

  public void addOutside(String member, OutsideMember definition) {
    outside.computeIfAbsent(member, key -> new ArrayList<>()).add(definition);
  }

  public List<OutsideMember> outside(String member) {
    return outside.getOrDefault(member, List.of());
  }
}
