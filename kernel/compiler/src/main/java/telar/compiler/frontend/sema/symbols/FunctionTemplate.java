package telar.compiler.frontend.sema.symbols;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.TemplateParameter;

/** A template of functions; its declaration is analysed anew for each instance. */
public final class FunctionTemplate implements Callable {

  private final String name;
  private final Scope scope;
  private final @Nullable ClassSymbol owner;
  private final List<TemplateParameter> parameters;
  private final Declaration.Function first;
  private List<TemplateParameter> definitionParameters;
  private Declaration.Function declaration;
  private @Nullable Scope definitionScope;
  private @Nullable ClassTemplate guided;
  private final List<Specialization> specializations = new ArrayList<>();

  /** An explicit specialisation. */
  record Specialization(List<TemplateValue> arguments, FunctionSymbol function) {}

  public FunctionTemplate(
      String name,
      Scope scope,
      @Nullable ClassSymbol owner,
      List<TemplateParameter> parameters,
      Declaration.Function declaration) {
    this.name = name;
    this.scope = scope;
    this.owner = owner;
    this.parameters = List.copyOf(parameters);
    this.definitionParameters = this.parameters;
    this.first = declaration;
    this.declaration = declaration;
  }

  @Override
  public String name() {
    return name;
  }

  public Scope scope() {
    return scope;
  }

  public @Nullable ClassSymbol owner() {
    return owner;
  }

  public List<TemplateParameter> parameters() {
    return parameters;
  }

  /** The first declaration: the one with the default arguments. */
  public Declaration.Function first() {
    return first;
  }

  /** The declaration with the body, once seen. */
  public Declaration.Function declaration() {
    return declaration;
  }

  /** The template parameters as that declaration names them. */
  public List<TemplateParameter> definitionParameters() {
    return definitionParameters;
  }

  /** The scope in which that declaration stands. */
  public Scope definitionScope() {
    return definitionScope == null ? scope : definitionScope;
  }

  /** Takes the definition given after the declaration. */
  public void define(
      List<TemplateParameter> names, Declaration.Function definition, @Nullable Scope at) {
    definitionParameters = List.copyOf(names);
    declaration = definition;
    definitionScope = at;
  }

  /** The class template whose constructor it stands for as a deduction guide. */
  public @Nullable ClassTemplate guided() {
    return guided;
  }

  public void setGuided(ClassTemplate of) {
    guided = of;
  }

  List<Specialization> specializations() {
    return specializations;
  }

  /** The explicit specialisation for these arguments; null when there is none. */
  public @Nullable FunctionSymbol special(List<TemplateValue> arguments) {
    return specializations.stream()
        .filter(special -> special.arguments().equals(arguments))
        .map(Specialization::function)
        .findFirst()
        .orElse(null);
  }

  public void specialize(List<TemplateValue> arguments, FunctionSymbol function) {
    specializations.add(new Specialization(List.copyOf(arguments), function));
  }
}
