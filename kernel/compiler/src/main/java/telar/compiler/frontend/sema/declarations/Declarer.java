package telar.compiler.frontend.sema.declarations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.DeclarationVisitor;
import telar.compiler.frontend.ast.Done;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.sema.lookup.Headers;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.ClassDeduction;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.names.NameResolver;
import telar.compiler.frontend.sema.names.Packs;
import telar.compiler.frontend.sema.names.TypeResolver;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.rules.VariableRules;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.NamespaceSymbol;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.TypeSymbol;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.types.QualType;

/** Declares what namespaces, and blocks but for variables, contain. */
public final class Declarer implements DeclarationVisitor<Done> {

  private final Program program;
  private final Scope scope;

  public Declarer(Program program, Scope scope) {
    this.program = program;
    this.scope = scope;
  }

  /** Declares all; an error in one does not keep the others from being declared. */
  public void declareAll(List<Declaration> declarations) {
    for (Declaration declaration : declarations) {
      try {
        declare(declaration);
      } catch (SemanticError e) {
        program.report(e);
      }
    }
  }

  public void declare(Declaration declaration) {
    declaration.accept(this);
  }

  @Override
  public Done visitNamespace(Declaration.Namespace node) {
    Scope inner = namespaceScope(node.name());
    if (node.inline() || node.name().isEmpty()) {
      scope.use(inner);
    }
    new Declarer(program, inner).declareAll(node.members());
    return Done.DONE;
  }

  private Scope namespaceScope(String name) {
    if (scope.own(name) instanceof NamespaceSymbol known) {
      return known.scope();
    }
    Scope inner = new Scope(Scope.Kind.NAMESPACE, scope, name, null);
    Scope outer = scope.parent();
    if (scope == program.global()
        && outer != null
        && outer.own(name) instanceof NamespaceSymbol prelude) {
      inner.use(prelude.scope());
    }
    scope.declare(new NamespaceSymbol(name, inner));
    return inner;
  }

  @Override
  public Done visitNamespaceAlias(Declaration.NamespaceAlias node) {
    scope.declare(new NamespaceSymbol(node.name(), namespace(node.target())));
    return Done.DONE;
  }

  @Override
  public Done visitUsingDirective(Declaration.UsingDirective node) {
    scope.use(namespace(node.target()));
    return Done.DONE;
  }

  private Scope namespace(Name name) {
    Symbol symbol = new NameResolver(program, scope).find(name, false);
    if (symbol instanceof NamespaceSymbol n) {
      return n.scope();
    }
    throw new NameResolver(program, scope).unknown(name, "TLR-203");
  }

  @Override
  public Done visitUsingName(Declaration.UsingName node) {
    if (node.pack()) {
      Packs.each(program, scope, node.target(), inner -> using(node, inner));
    } else {
      using(node, scope);
    }
    return Done.DONE;
  }

  private void using(Declaration.UsingName node, Scope from) {
    Symbol symbol = new NameResolver(program, from).require(node.target(), false);
    if (symbol instanceof OverloadSet set) {
      set.members().forEach(scope::declare);
    } else {
      scope.declare(node.target().identifier(), symbol);
    }
  }

  @Override
  public Done visitAlias(Declaration.Alias node) {
    QualType type = new TypeResolver(program, scope).resolve(node.type());
    if (scope.ownType(node.name()) instanceof TypeSymbol old && !old.type().equals(type)) {
      throw SemanticError.of(
          "TLR-412", node.span(), node.name(), old.type().display(), type.display());
    }
    scope.declare(new TypeSymbol(node.name(), type));
    return Done.DONE;
  }

  @Override
  public Done visitEnum(Declaration.Enum node) {
    new EnumDeclarer(program, scope).declare(node);
    return Done.DONE;
  }

  @Override
  public Done visitClass(Declaration.Class node) {
    program.declarations().declareClass(node, scope);
    return Done.DONE;
  }

  @Override
  public Done visitVariable(Declaration.Variable node) {
    if (node.name().parts().size() > 1) {
      defineStaticMember(node);
      return Done.DONE;
    }
    String name = node.name().identifier();
    if (scope.own(name) instanceof VariableSymbol known && (known.external() || isExtern(node))) {
      redeclare(known, node);
      return Done.DONE;
    }
    Symbol old = scope.own(name);
    boolean again =
        old instanceof VariableSymbol other
            && other.declaration() != null
            && Headers.samePlace(other.declaration(), node);
    if (again) {
      return Done.DONE;
    }
    if (old != null && !old.namesType()) {
      throw SemanticError.of("TLR-208", node.name().span(), name);
    }
    VariableSymbol symbol = globalVariable(node, scope);
    scope.declare(symbol);
    program.globals().declared(symbol);
    return Done.DONE;
  }

  /** Takes over a definition of a variable that was only declared. */
  void redeclare(VariableSymbol known, Declaration.Variable node) {
    checkSameType(known, node);
    if (!isExtern(node) || node.initializer() != null) {
      known.setExternal(false);
      known.setDeclaration(node, scope);
      known.setType(new TypeResolver(program, scope).resolve(node.type()));
      program.globals().declared(known);
    }
  }

  private void checkSameType(VariableSymbol known, Declaration.Variable node) {
    QualType type = new TypeResolver(program, scope).resolve(node.type());
    boolean scalars = IrTypes.isScalar(type) && IrTypes.isScalar(known.type());
    if (scalars && !type.unqualified().equals(known.type().unqualified())) {
      program.report(
          SemanticError.of(
              "TLR-445", node.name().span(), known.name(), type.display(), known.type().display()));
    }
  }

  private static boolean isExtern(Declaration.Variable node) {
    boolean external =
        node.specifiers().has(Specifier.EXTERN) || node.specifiers().has(Specifier.EXTERN_C);
    return external && node.initializer() == null;
  }

  private void defineStaticMember(Declaration.Variable node) {
    Symbol symbol = new NameResolver(program, scope).require(node.name(), false);
    Scope inside = new NameResolver(program, scope).qualifier(node.name());
    if (!(symbol instanceof VariableSymbol variable) || inside == null) {
      throw SemanticError.of("TLR-209", node.name().span(), node.name().toString());
    }
    variable.setDeclaration(node, inside);
    variable.setExternal(false);
    program.globals().declared(variable);
  }

  /** A variable of static storage; it is not put into the scope. */
  public VariableSymbol globalVariable(Declaration.Variable node, Scope at) {
    VariableRules.check(node);
    QualType type =
        ClassDeduction.resolve(Lowering.constant(program, at), node.type(), node.initializer());
    VariableSymbol.Storage storage = storage(node);
    if (node.specifiers().has(Specifier.CONSTEXPR)) {
      type = type.with(true, false);
    }
    VariableSymbol symbol =
        new VariableSymbol(node.name().identifier(), type, storage, at, node.name().span());
    symbol.setDeclaration(node, at);
    symbol.setQualifiedName(at.qualify(node.name().identifier()));
    symbol.setExternal(isExtern(node) && storage != VariableSymbol.Storage.SHARED);
    symbol.setConstexpr(node.specifiers().has(Specifier.CONSTEXPR));
    return symbol;
  }

  static VariableSymbol.Storage storage(Declaration.Variable node) {
    if (node.specifiers().intrinsic() != null) {
      return VariableSymbol.Storage.BUILTIN;
    } else if (node.specifiers().has(Specifier.SHARED)) {
      return VariableSymbol.Storage.SHARED;
    } else if (node.specifiers().has(Specifier.CONSTANT)) {
      return VariableSymbol.Storage.CONSTANT;
    } else if (node.specifiers().has(Specifier.MANAGED)) {
      return VariableSymbol.Storage.MANAGED;
    } else if (node.specifiers().has(Specifier.DEVICE)) {
      return VariableSymbol.Storage.DEVICE;
    }
    return VariableSymbol.Storage.HOST;
  }

  @Override
  public Done visitStructuredBinding(Declaration.StructuredBinding node) {
    throw SemanticError.of("TLR-292", node.span(), "auto [a, b]");
  }

  @Override
  public Done visitFunction(Declaration.Function node) {
    if (node.kind() == Declaration.FunctionKind.GUIDE) {
      FunctionSymbol guide = new FunctionDeclarer(program, scope).symbol(node, null);
      ClassDeduction.template(program, scope, node).guides().add(guide);
    } else {
      new FunctionDeclarer(program, scope).declare(node);
    }
    return Done.DONE;
  }

  /** The symbol of a function declared in a scope; it is not put there. */
  FunctionSymbol function(Declaration.Function node, Scope at, @Nullable ClassSymbol owner) {
    return new FunctionDeclarer(program, at).symbol(node, owner);
  }

  @Override
  public Done visitTemplate(Declaration.Template node) {
    new TemplateDeclarer(program, scope).declare(node, scope.ofClass());
    return Done.DONE;
  }

  @Override
  public Done visitExplicitInstantiation(Declaration.ExplicitInstantiation node) {
    if (!node.isExtern() && node.declaration() instanceof Declaration.Function function) {
      new TemplateDeclarer(program, scope).instantiate(function);
    }
    return Done.DONE;
  }

  @Override
  public Done visitLinkage(Declaration.Linkage node) {
    declareAll(node.members());
    if (node.language().equals("C")) {
      node.members().forEach(this::checkOnlyOne);
    }
    return Done.DONE;
  }

  /** C knows functions by their name only. */
  private void checkOnlyOne(Declaration member) {
    if (!(member instanceof Declaration.Function node)
        || !(scope.own(node.name().identifier()) instanceof OverloadSet set)) {
      return;
    }
    for (Callable callable : set.members()) {
      if (callable instanceof FunctionSymbol f && f.firstSpan().equals(node.name().span())) {
        f.setForC();
      }
    }
    long named =
        set.members().stream().filter(c -> c instanceof FunctionSymbol f && f.isForC()).count();
    if (named > 1) {
      throw SemanticError.of("TLR-391", node.name().span(), node.name().identifier());
    }
  }

  @Override
  public Done visitFriend(Declaration.Friend node) {
    return Done.DONE;
  }

  @Override
  public Done visitStaticAssert(Declaration.StaticAssert node) {
    Expression condition = node.condition();
    if (!program.constants().isTrue(condition, scope)) {
      String message = node.message() == null ? condition.span().text() : node.message();
      throw SemanticError.of("TLR-210", program.functions().cause(node.span()), message);
    }
    return Done.DONE;
  }
}
