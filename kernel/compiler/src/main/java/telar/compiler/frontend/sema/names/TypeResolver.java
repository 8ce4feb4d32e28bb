package telar.compiler.frontend.sema.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.ClassKey;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.Parameter;
import telar.compiler.frontend.ast.TemplateParameter;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.ast.TypeSyntaxVisitor;
import telar.compiler.frontend.sema.lookup.Access;
import telar.compiler.frontend.sema.lookup.DeclarationOrder;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.AliasTemplate;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.ClassTemplate;
import telar.compiler.frontend.sema.symbols.PackSymbol;
import telar.compiler.frontend.sema.symbols.PatternParameter;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.TemplateIdPattern;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.sema.symbols.TypeSymbol;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.AutoType;
import telar.compiler.frontend.types.DependentArray;
import telar.compiler.frontend.types.DependentType;
import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.MemberPointerType;
import telar.compiler.frontend.types.PackType;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.frontend.types.Scalar;

/**
 * Gives types as written their meaning in a scope. For patterns, template parameters stand for
 * themselves and what depends on them otherwise is a {@link DependentType}.
 */
public final class TypeResolver implements TypeSyntaxVisitor<QualType> {

  private final Program program;
  private final Scope scope;
  private final boolean pattern;

  public TypeResolver(Program program, Scope scope) {
    this(program, scope, false);
  }

  public TypeResolver(Program program, Scope scope, boolean pattern) {
    this.program = program;
    this.scope = scope;
    this.pattern = pattern;
  }

  public QualType resolve(TypeSyntax syntax) {
    return syntax.accept(this);
  }

  /** The type of a parameter: arrays and functions become pointers, top-level const goes. */
  public QualType parameter(TypeSyntax syntax) {
    return resolve(syntax).decayed().unqualified();
  }

  /** The types of a parameter list, packs expanded. */
  public List<QualType> parameters(List<Parameter> parameters) {
    List<QualType> types = new ArrayList<>();
    for (Parameter parameter : parameters) {
      if (parameter.pack() && !pattern) {
        Packs.each(
            program,
            scope,
            parameter.type(),
            inner -> types.add(new TypeResolver(program, inner).parameter(parameter.type())));
      } else if (parameter.pack()) {
        types.add(new PackType(parameter(parameter.type())).plain());
      } else {
        types.add(parameter(parameter.type()));
      }
    }
    boolean none = types.size() == 1 && types.get(0).isVoid();
    return none ? List.of() : types;
  }

  @Override
  public QualType visitBuiltin(TypeSyntax.Builtin node) {
    return fundamental(node).plain();
  }

  private static Scalar fundamental(TypeSyntax.Builtin node) {
    return switch (node.kind()) {
      case VOID -> Scalar.VOID;
      case BOOL -> Scalar.BOOL;
      case CHAR -> Scalar.CHAR;
      case SIGNED_CHAR -> Scalar.SCHAR;
      case UNSIGNED_CHAR -> Scalar.UCHAR;
      case WCHAR -> Scalar.WCHAR;
      case CHAR8 -> Scalar.CHAR8;
      case CHAR16 -> Scalar.CHAR16;
      case CHAR32 -> Scalar.CHAR32;
      case SHORT -> Scalar.SHORT;
      case UNSIGNED_SHORT -> Scalar.USHORT;
      case INT -> Scalar.INT;
      case UNSIGNED_INT -> Scalar.UINT;
      case LONG -> Scalar.LONG;
      case UNSIGNED_LONG -> Scalar.ULONG;
      case LONG_LONG -> Scalar.LONG_LONG;
      case UNSIGNED_LONG_LONG -> Scalar.ULONG_LONG;
      case FLOAT -> Scalar.FLOAT;
      case DOUBLE -> Scalar.DOUBLE;
      case LONG_DOUBLE -> Scalar.LONG_DOUBLE;
      case INT128, UNSIGNED_INT128 -> throw SemanticError.lacks("int128", node.span());
    };
  }

  @Override
  public QualType visitNamed(TypeSyntax.Named node) {
    if (pattern && isDependent(node.name())) {
      return new DependentType(node.name().toString()).plain();
    }
    Symbol symbol = new NameResolver(program, scope).find(node.name(), true);
    if (symbol == null) {
      if (pattern) {
        return new DependentType(node.name().toString()).plain();
      }
      return declared(node);
    }
    if (!node.name().isUnqualified()) {
      checkAccess(node.name());
    }
    if (node.elaborated() == null && symbol instanceof TypeSymbol named) {
      DeclarationOrder.checkType(named, node.name().span());
    }
    DeclarationOrder.checkKind(symbol, node.name().span());
    checkOneBase(node.name());
    return typeOf(symbol, node.name().last());
  }

  private void checkOneBase(Name name) {
    Scope inside = name.isUnqualified() ? null : new NameResolver(program, scope).qualifier(name);
    ClassSymbol c = inside == null ? null : inside.ofClass();
    if (!name.span().file().isLibrary() && (name.isUnqualified() || c != null)) {
      Access.checkType(c, scope, name.last().identifier(), name.last().span());
    }
  }

  /** {@code struct S} declares a class that is not known yet, in the namespace or block around. */
  private QualType declared(TypeSyntax.Named node) {
    ClassKey key = node.elaborated();
    if (key == null || key == ClassKey.ENUM || !node.name().isPlain()) {
      throw notAType(node.name());
    }
    Scope around = scope;
    while (around.parent() != null
        && around.kind() != Scope.Kind.NAMESPACE
        && around.kind() != Scope.Kind.BLOCK) {
      around = around.parent();
    }
    return program
        .declarations()
        .declareClass(Declaration.Class.forward(key, node.name()), around)
        .plain();
  }

  private void checkAccess(Name name) {
    Scope inside = new NameResolver(program, scope).qualifier(name);
    ClassSymbol owner = inside == null ? null : inside.ofClass();
    if (owner != null
        && !Access.allowed(scope, owner, owner.typeAccess(name.last().identifier()))) {
      throw SemanticError.of("TLR-416", name.span(), name.last().identifier(), owner.name());
    }
  }

  private SemanticError notAType(Name name) {
    Symbol other = new NameResolver(program, scope).find(name, false);
    return other == null
        ? new NameResolver(program, scope).unknown(name, "TLR-202")
        : SemanticError.of("TLR-205", name.span(), name.toString());
  }

  private boolean isDependent(Name name) {
    if (name.parts().size() == 1) {
      return false;
    }
    try {
      return new NameResolver(program, scope).qualifier(name) == null;
    } catch (SemanticError e) {
      return true;
    }
  }

  /** The type that a symbol is, with the template arguments of its part of the name. */
  QualType typeOf(Symbol symbol, NamePart part) {
    if (symbol instanceof PackSymbol) {
      throw SemanticError.of("TLR-260", part.span(), part.identifier());
    }
    if (part.arguments() == null) {
      return plainType(symbol, part);
    }
    if (symbol instanceof TypeSymbol t
        && t.type().type() instanceof ClassSymbol c
        && c.template() != null) {
      return instance(c.template(), part);
    }
    return instance(symbol, part);
  }

  private QualType plainType(Symbol symbol, NamePart part) {
    if (symbol instanceof TypeSymbol t) {
      return t.type();
    }
    if (symbol instanceof PatternParameter) {
      return new DependentType(part.identifier()).plain();
    }
    if (symbol instanceof ClassTemplate t) {
      if (t.parameters().stream().allMatch(TemplateScopes::hasDefault)) {
        return templates().instance(t, List.of(), part.span()).plain();
      }
      throw SemanticError.of("TLR-261", part.span(), t.name());
    }
    throw SemanticError.of("TLR-205", part.span(), part.identifier());
  }

  private QualType instance(Symbol template, NamePart part) {
    List<TemplateValue> values = templates().arguments(part.arguments(), scope, pattern);
    if (values.stream().anyMatch(TemplateValue::dependent)) {
      return dependentInstance(template, values, part);
    }
    if (template instanceof ClassTemplate t) {
      return templates().instance(t, values, part.span()).plain();
    } else if (template instanceof AliasTemplate a) {
      return templates().instance(a, values, part.span());
    } else if (template instanceof PatternParameter) {
      return new TemplateIdPattern(template, values).plain();
    }
    throw SemanticError.of("TLR-262", part.span(), part.identifier());
  }

  private TemplateNames templates() {
    return program.phase(TemplateNames.class);
  }

  /** The arguments as far as types are given by default: {@code vector<T, allocator<T>>}. */
  private List<TemplateValue> withDefaultTypes(ClassTemplate template, List<TemplateValue> given) {
    if (given.stream().anyMatch(TemplateValue.Expansion.class::isInstance)) {
      return given;
    }
    List<TemplateValue> values = new ArrayList<>(given);
    List<TemplateParameter> parameters = template.parameters();
    while (values.size() < parameters.size()
        && parameters.get(values.size()) instanceof TemplateParameter.OfType next
        && next.defaultType() != null) {
      Scope bound = TemplateScopes.bind(template.scope(), parameters, values);
      TypeResolver types = new TypeResolver(program, bound, true);
      values.add(new TemplateValue.OfType(types.resolve(next.defaultType())));
    }
    return values;
  }

  private QualType dependentInstance(Symbol template, List<TemplateValue> values, NamePart part) {
    if (template instanceof ClassTemplate t) {
      return new TemplateIdPattern(t, withDefaultTypes(t, values)).plain();
    } else if (template instanceof PatternParameter) {
      return new TemplateIdPattern(template, values).plain();
    }
    List<TemplateValue> bare = template instanceof AliasTemplate a ? unexpanded(a, values) : null;
    if (template instanceof AliasTemplate alias && bare != null) {
      Scope bound = TemplateScopes.bind(alias.scope(), alias.parameters(), bare);
      return new TypeResolver(program, bound, true).resolve(alias.declaration().type());
    }
    return new DependentType(part.identifier()).plain();
  }

  /**
   * The values with the pattern of an expansion in its place, for a pack that the alias expands
   * itself: {@code index_sequence<I...>}. Null where an expansion stands for anything else.
   */
  private static @Nullable List<TemplateValue> unexpanded(
      AliasTemplate alias, List<TemplateValue> values) {
    List<TemplateValue> bare = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      TemplateValue value = values.get(i);
      boolean last = i == values.size() - 1 && i == alias.parameters().size() - 1;
      if (!(value instanceof TemplateValue.Expansion expansion)) {
        bare.add(value);
      } else if (last && alias.parameters().get(i).pack()) {
        bare.add(expansion.pattern());
      } else {
        return null;
      }
    }
    return bare;
  }

  @Override
  public QualType visitQualified(TypeSyntax.Qualified node) {
    return resolve(node.type()).with(node.isConst(), node.isVolatile());
  }

  @Override
  public QualType visitPointer(TypeSyntax.Pointer node) {
    QualType pointee = resolve(node.pointee());
    if (pointee.isReference()) {
      throw SemanticError.of("TLR-206", node.span(), pointee.display());
    }
    return new PointerType(pointee).plain();
  }

  @Override
  public QualType visitReference(TypeSyntax.Reference node) {
    if (node.target() instanceof TypeSyntax.Reference) {
      throw SemanticError.of("TLR-413", node.span());
    }
    QualType target = resolve(node.target());
    if (target.isVoid()) {
      throw SemanticError.of("TLR-207", node.span());
    }
    return ReferenceType.of(target, node.rvalue());
  }

  @Override
  public QualType visitArray(TypeSyntax.Array node) {
    QualType element = resolve(node.element());
    Expression size = node.size();
    if (size == null) {
      return new ArrayType(element, ArrayType.UNKNOWN).plain();
    }
    if (pattern && size instanceof Expression.NameUse use && use.name().isPlain()) {
      Symbol symbol = new NameResolver(program, scope).find(use.name(), false);
      if (symbol instanceof PatternParameter) {
        return new DependentArray(element, symbol.name()).plain();
      }
    }
    long count = program.constants().arraySize(size, scope);
    return new ArrayType(element, count).plain();
  }

  @Override
  public QualType visitFunction(TypeSyntax.Function node) {
    return new FunctionType(
            resolve(node.returnType()),
            parameters(node.parameters()),
            node.variadic(),
            node.isConst())
        .plain();
  }

  @Override
  public QualType visitMemberPointer(TypeSyntax.MemberPointer node) {
    QualType owner = resolve(new TypeSyntax.Named(node.ofClass(), null, node.ofClass().span()));
    return new MemberPointerType(owner.type(), resolve(node.pointee())).plain();
  }

  @Override
  public QualType visitAuto(TypeSyntax.Auto node) {
    return new AutoType(node.decltypeAuto()).plain();
  }

  @Override
  public QualType visitDecltype(TypeSyntax.Decltype node) {
    if (pattern) {
      return new DependentType("decltype").plain();
    }
    return program.constants().decltype(node.expression(), scope);
  }

  @Override
  public QualType visitTrait(TypeSyntax.Trait node) {
    if (pattern) {
      return new DependentType(node.name()).plain();
    }
    QualType argument = resolve(node.argument());
    if (node.name().equals("__underlying_type") && argument.type() instanceof EnumType e) {
      return e.underlying().plain();
    }
    throw SemanticError.of("TLR-291", node.span(), node.name());
  }

  @Override
  public QualType visitPackExpansion(TypeSyntax.PackExpansion node) {
    throw SemanticError.of("TLR-260", node.span(), node.span().text());
  }

  @Override
  public QualType visitError(TypeSyntax.Error node) {
    throw SemanticError.echo();
  }

  /** The type behind a name, when it is one. */
  public @Nullable QualType tryNamed(Name name) {
    Symbol symbol = new NameResolver(program, scope).find(name, false);
    if (symbol != null && (symbol instanceof TypeSymbol || NameResolver.isTypeTemplate(symbol))) {
      return typeOf(symbol, name.last());
    }
    return null;
  }
}
