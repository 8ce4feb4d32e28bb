package telar.compiler.frontend.sema.symbols;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.source.Span;

/** A function, method, constructor or destructor; one for each instance of a template. */
public final class FunctionSymbol implements Callable {

  private final String name;
  private final Scope scope;
  private final Declaration.FunctionKind kind;
  private final @Nullable ClassSymbol owner;
  private final Specifiers specifiers;
  private final Span firstSpan;
  private FunctionType type;
  private Declaration.Function declaration;
  private Scope declarationScope;
  private @Nullable FunctionTemplate template;
  private List<TemplateValue> arguments = List.of();
  private final List<@Nullable Expression> defaults = new ArrayList<>();
  private final List<Scope> defaultScopes = new ArrayList<>();
  private Execution execution;
  private boolean implicit;
  private boolean virtual;
  private boolean forC;
  private Declaration.Access access = Declaration.Access.PUBLIC;

  public FunctionSymbol(
      String name,
      Scope scope,
      @Nullable ClassSymbol owner,
      FunctionType type,
      Declaration.Function declaration) {
    this.name = name;
    this.scope = scope;
    this.owner = owner;
    this.type = type;
    this.declaration = declaration;
    this.declarationScope = scope;
    this.kind = declaration.kind();
    this.firstSpan = declaration.name().span();
    this.specifiers = declaration.specifiers();
    this.execution = Execution.of(declaration.specifiers());
  }

  @Override
  public String name() {
    return name;
  }

  /** The name that a learner knows it by. */
  public String displayName() {
    if (owner == null) {
      return name;
    }
    if (owner.closure()) {
      return "lambda";
    }
    return switch (kind) {
      case CONSTRUCTOR -> owner.identifier() + "::" + owner.identifier();
      case DESTRUCTOR -> owner.identifier() + "::~" + owner.identifier();
      default -> owner.identifier() + "::" + name;
    };
  }

  /** The scope that declares it. */
  public Scope scope() {
    return scope;
  }

  public Declaration.FunctionKind kind() {
    return kind;
  }

  /** Its class, when it is a member. */
  public @Nullable ClassSymbol owner() {
    return owner;
  }

  public FunctionType type() {
    return type;
  }

  /** Gives it the return type that its body decides. */
  public void setType(FunctionType decided) {
    type = decided;
  }

  public Specifiers specifiers() {
    return specifiers;
  }

  /** Where it is declared first. */
  public Span firstSpan() {
    return firstSpan;
  }

  /** The declaration with the body, once it has been seen. */
  public Declaration.Function declaration() {
    return declaration;
  }

  /** Where the names of that declaration are looked up. */
  public Scope declarationScope() {
    return declarationScope;
  }

  /** Takes over a later declaration: its body, or only what it adds. */
  public void define(Declaration.Function later, Scope at) {
    declaration = later;
    declarationScope = at;
    execution = execution.merge(Execution.of(later.specifiers()));
  }

  public boolean defined() {
    return declaration.definition() == Declaration.Definition.BODY
        || declaration.definition() == Declaration.Definition.DEFAULTED;
  }

  public boolean deleted() {
    return declaration.definition() == Declaration.Definition.DELETED;
  }

  /** Whether it is a virtual function without a body of its own class. */
  public boolean pure() {
    return declaration.definition() == Declaration.Definition.PURE;
  }

  /** Whether calls choose the function of the object's own class. */
  public boolean isVirtual() {
    return virtual;
  }

  public void setVirtual() {
    virtual = true;
  }

  /** Whether a function of a derived class with that name and type replaces it. */
  public boolean overriddenBy(FunctionSymbol other) {
    if (kind == Declaration.FunctionKind.DESTRUCTOR) {
      return other.kind == Declaration.FunctionKind.DESTRUCTOR;
    }
    return name.equals(other.name)
        && kind == other.kind
        && type.parameters().equals(other.type.parameters())
        && type.isConst() == other.type.isConst()
        && (kind != Declaration.FunctionKind.CONVERSION
            || type.returnType().equals(other.type.returnType()));
  }

  public Execution execution() {
    return execution;
  }

  public void setExecution(Execution where) {
    execution = where;
  }

  public Declaration.Access access() {
    return access;
  }

  public void setAccess(Declaration.Access of) {
    access = of;
  }

  /** Whether it is made by the compiler rather than written. */
  public boolean implicit() {
    return implicit;
  }

  public void setImplicit() {
    implicit = true;
  }

  /** Whether it is declared {@code extern "C"}. */
  public boolean isForC() {
    return forC;
  }

  public void setForC() {
    forC = true;
  }

  public @Nullable FunctionTemplate template() {
    return template;
  }

  public List<TemplateValue> arguments() {
    return arguments;
  }

  public void setTemplate(FunctionTemplate from, List<TemplateValue> values) {
    template = from;
    arguments = List.copyOf(values);
  }

  /** Default argument of each parameter, or null. */
  public List<@Nullable Expression> defaults() {
    return defaults;
  }

  /** Where the names of a default argument are looked up. */
  public Scope defaultScope(int parameter) {
    return defaultScopes.get(parameter);
  }

  public void setDefault(int parameter, @Nullable Expression value, Scope at) {
    while (defaults.size() <= parameter) {
      defaults.add(null);
      defaultScopes.add(at);
    }
    if (value != null) {
      defaults.set(parameter, value);
      defaultScopes.set(parameter, at);
    }
  }

  /** How many arguments a call must give at least. */
  public int required() {
    int count = type.parameters().size();
    while (count > 0 && count <= defaults.size() && defaults.get(count - 1) != null) {
      count--;
    }
    return count;
  }

  boolean isStatic() {
    return owner != null && specifiers.has(Specifier.STATIC);
  }

  /** Whether a call passes an object. */
  public boolean hasThis() {
    return owner != null && !isStatic();
  }

  public boolean isConstructor() {
    return kind == Declaration.FunctionKind.CONSTRUCTOR;
  }

  public QualType returnType() {
    return type.returnType();
  }

  public String qualifiedName() {
    return scope.qualify(name);
  }

  public Specifiers.@Nullable Intrinsic intrinsic() {
    return specifiers.intrinsic();
  }

  @Override
  public String toString() {
    return qualifiedName() + type.displayParameters();
  }
}
