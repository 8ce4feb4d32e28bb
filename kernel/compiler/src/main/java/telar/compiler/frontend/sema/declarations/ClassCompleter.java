package telar.compiler.frontend.sema.declarations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Messages;
import telar.compiler.frontend.ast.ClassKey;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.sema.lookup.Headers;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.ClassDeduction;
import telar.compiler.frontend.sema.lowering.ReturnTypes;
import telar.compiler.frontend.sema.names.NameResolver;
import telar.compiler.frontend.sema.names.Packs;
import telar.compiler.frontend.sema.names.TypeResolver;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.rules.ClassRules;
import telar.compiler.frontend.sema.rules.VariableRules;
import telar.compiler.frontend.sema.symbols.AnonymousMember;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.ClassTemplate;
import telar.compiler.frontend.sema.symbols.Execution;
import telar.compiler.frontend.sema.symbols.FieldSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.TypeSymbol;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.LayoutBuilder;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.QualType;

/** Declares classes and works out their members and layout. */
final class ClassCompleter {

  private final Program program;

  ClassCompleter(Program program) {
    this.program = program;
  }

  /** Declares a class in a scope and completes it when this is its definition. */
  ClassSymbol declare(Declaration.Class node, Scope scope) {
    if (node.name().parts().size() > 1) {
      return defineNested(node, scope);
    }
    String name = node.name().identifier();
    ClassSymbol symbol = known(scope, name);
    if (symbol == null) {
      symbol =
          new ClassSymbol(name, displayName(node, scope), node.key(), scope, node.name().span());
      scope.declare(new TypeSymbol(name, symbol.plain()));
    }
    define(symbol, node);
    return symbol;
  }

  private ClassSymbol defineNested(Declaration.Class node, Scope scope) {
    Symbol found = new NameResolver(program, scope).require(node.name(), true);
    if (found instanceof TypeSymbol t && t.type().type() instanceof ClassSymbol symbol) {
      define(symbol, node);
      return symbol;
    }
    throw SemanticError.of("TLR-205", node.name().span(), node.name().toString());
  }

  /** Completes a class that was only declared before. */
  void define(ClassSymbol symbol, Declaration.Class node) {
    if (node.members() == null) {
      return;
    }
    Declaration.Class known = symbol.declaration();
    if (known != null && Headers.samePlace(known, node)) {
      return;
    }
    if (known != null) {
      throw SemanticError.of("TLR-216", node.name().span(), symbol.name());
    }
    complete(symbol, node);
  }

  private static String displayName(Declaration.Class node, Scope scope) {
    return node.unnamed()
        ? Messages.text("word.unnamed", "struct")
        : scope.qualify(node.name().identifier());
  }

  private static @Nullable ClassSymbol known(Scope scope, String name) {
    return scope.ownType(name) instanceof TypeSymbol t && t.type().type() instanceof ClassSymbol c
        ? c
        : null;
  }

  /** Works out members and layout from the definition. */
  void complete(ClassSymbol symbol, Declaration.Class node) {
    if (node.members() == null) {
      return;
    }
    symbol.setDeclaration(node);
    symbol.scope().declare(new TypeSymbol(symbol.identifier(), symbol.plain()));
    LayoutBuilder layout = new LayoutBuilder(node.key() == ClassKey.UNION, packing(node));
    bases(symbol, node, layout);
    for (Declaration.Member member : node.members()) {
      try {
        member(symbol, member, layout);
      } catch (SemanticError e) {
        program.report(e);
      }
    }
    inheritConstructors(symbol, node.members());
    new VirtualFunctions(program, symbol).settle();
    symbol.setLayout(layout.build(alignment(node.alignment(), symbol.scope())));
    ClassTemplate template = symbol.template();
    if (template != null) {
      new OutsideMembers(program).adoptAll(symbol, template);
    }
  }

  private void inheritConstructors(ClassSymbol symbol, List<Declaration.Member> members) {
    InheritedConstructors inherited = new InheritedConstructors(program, symbol);
    for (Declaration.Member member : members) {
      ClassSymbol base =
          member.declaration() instanceof Declaration.UsingName u ? inherited.base(u) : null;
      if (base != null) {
        inherited.inherit(base, (Declaration.UsingName) member.declaration());
      }
    }
  }

  private static int packing(Declaration.Class node) {
    Integer most = node.packing();
    return most == null ? 0 : most;
  }

  private int alignment(@Nullable Expression expression, Scope scope) {
    if (expression == null) {
      return 0;
    }
    int bytes = (int) program.constants().integer(expression, scope);
    if (bytes < 0 || Integer.bitCount(bytes) > 1) {
      program.report(SemanticError.of("TLR-438", expression.span(), Long.toString(bytes)));
      return 0;
    }
    return bytes;
  }

  private void bases(ClassSymbol symbol, Declaration.Class node, LayoutBuilder layout) {
    Scope outer = symbol.scope().parent();
    for (Declaration.Base base : node.bases()) {
      if (base.isVirtual()) {
        throw SemanticError.lacks("virtualBase", base.span());
      }
      Scope at = outer == null ? symbol.scope() : outer;
      if (base.type() instanceof TypeSyntax.PackExpansion pack) {
        Packs.each(program, at, pack.pattern(), inner -> base(symbol, base, pack.pattern(), inner));
      } else {
        base(symbol, base, base.type(), at);
      }
    }
    symbol.setPrimaryBase(VirtualFunctions.primaryBase(symbol));
    if (symbol.primaryBase() == null && VirtualFunctions.declaredIn(node)) {
      layout.virtualPointer();
    }
    layout.bases(symbol.bases(), symbol.bases().indexOf(symbol.primaryBase()));
  }

  private void base(ClassSymbol symbol, Declaration.Base node, TypeSyntax syntax, Scope scope) {
    QualType type = new TypeResolver(program, scope).resolve(syntax);
    if (!(type.type() instanceof ClassSymbol c) || !c.complete()) {
      throw SemanticError.of("TLR-217", node.span(), type.display());
    }
    Declaration.Class declaration = c.declaration();
    if (declaration != null && declaration.isFinal()) {
      throw SemanticError.of("TLR-397", node.span(), c.name());
    }
    ClassRules.base(symbol, c, node.span());
    symbol.addBase(c, node.access());
  }

  private void member(ClassSymbol symbol, Declaration.Member member, LayoutBuilder layout) {
    Declaration declaration = member.declaration();
    if (declaration instanceof Declaration.Variable v) {
      variable(symbol, v, member.access(), layout);
    } else if (declaration instanceof Declaration.Function f) {
      method(symbol, f, member.access());
    } else if (declaration instanceof Declaration.Template t) {
      new TemplateDeclarer(program, symbol.scope()).declare(t, symbol);
    } else if (declaration instanceof Declaration.Friend friend) {
      friend(symbol, friend);
    } else {
      new Declarer(program, symbol.scope()).declare(declaration);
      typeAccess(symbol, declaration, member.access());
    }
  }

  private static void typeAccess(
      ClassSymbol symbol, Declaration declaration, Declaration.Access access) {
    if (declaration instanceof Declaration.Class c && c.name().isUnqualified()) {
      symbol.setTypeAccess(c.name().identifier(), access);
    } else if (declaration instanceof Declaration.Enum e && e.name().isUnqualified()) {
      symbol.setTypeAccess(e.name().identifier(), access);
    } else if (declaration instanceof Declaration.Alias a) {
      symbol.setTypeAccess(a.name(), access);
    }
  }

  private void friend(ClassSymbol symbol, Declaration.Friend friend) {
    symbol.setHasFriends();
    if (friend.declaration() instanceof Declaration.Function f
        && f.definition() == Declaration.Definition.BODY) {
      FunctionSymbol function = new FunctionDeclarer(program, symbol.scope()).symbol(f, null);
      symbol.friends().add(function);
    }
  }

  private void method(ClassSymbol symbol, Declaration.Function f, Declaration.Access access) {
    FunctionDeclarer declarer = new FunctionDeclarer(program, symbol.scope());
    FunctionSymbol function = declarer.symbol(f, symbol);
    declarer.checkNew(function, f);
    function.setAccess(access);
    if (f.definition() == Declaration.Definition.DEFAULTED
        || f.definition() == Declaration.Definition.DELETED) {
      function.setExecution(Execution.ANYWHERE);
    }
    symbol.scope().declare(function);
    program.functions().declared(function);
  }

  private void variable(
      ClassSymbol symbol, Declaration.Variable v, Declaration.Access access, LayoutBuilder layout) {
    if (v.specifiers().has(Specifier.STATIC)) {
      staticMember(symbol, v);
      return;
    }
    ClassTemplate bare = ClassDeduction.named(program, symbol.scope(), v.type());
    if (bare != null) {
      throw SemanticError.of("TLR-261", v.type().span(), bare.name());
    }
    QualType type = new TypeResolver(program, symbol.scope()).resolve(v.type());
    String name = v.name().identifier();
    checkSpace(v);
    if (ReturnTypes.isAuto(type)) {
      throw SemanticError.of("TLR-461", v.name().span(), name);
    }
    if (!(type.isReference() || Layouts.complete(type.type()) || isFlexible(type))) {
      throw SemanticError.of("TLR-218", v.name().span(), name, type.display());
    }
    if (!name.isEmpty() && symbol.scope().own(name) != null) {
      throw SemanticError.of("TLR-208", v.name().span(), name);
    }
    int index = symbol.fields().size();
    VariableRules.check(v);
    if (v.bitWidth() != null && !type.isIntegral()) {
      throw SemanticError.of("TLR-399", v.name().span(), name, type.display());
    }
    if (v.bitWidth() != null) {
      int width = (int) program.constants().integer(v.bitWidth(), symbol.scope());
      layout.bitField(name, type, width);
      if (width == 0) {
        return;
      }
    } else {
      layout.field(name, type, alignment(v.specifiers().alignment(), symbol.scope()));
    }
    FieldSymbol field =
        new FieldSymbol(
            name,
            symbol,
            type,
            index,
            v.specifiers().has(Specifier.MUTABLE),
            v.initializer(),
            access);
    symbol.fields().add(field);
    if (name.isEmpty()) {
      anonymous(symbol, field);
    } else {
      symbol.scope().declare(field);
    }
  }

  /** A member lies where its object lies. */
  private static void checkSpace(Declaration.Variable v) {
    for (Specifier space : List.of(Specifier.SHARED, Specifier.DEVICE, Specifier.CONSTANT)) {
      if (v.specifiers().has(space)) {
        throw SemanticError.of("TLR-379", v.name().span(), v.name().identifier());
      }
    }
  }

  private static boolean isFlexible(QualType type) {
    return type.type() instanceof ArrayType array && array.size() == ArrayType.UNKNOWN;
  }

  private static void anonymous(ClassSymbol symbol, FieldSymbol field) {
    if (!(field.type().type() instanceof ClassSymbol inner)) {
      return;
    }
    for (Symbol member : inner.scope().symbols()) {
      if (member instanceof FieldSymbol && symbol.scope().own(member.name()) != null) {
        throw SemanticError.of("TLR-208", inner.span(), member.name());
      }
      if (member instanceof FieldSymbol f) {
        symbol.scope().declare(new AnonymousMember(f.name(), List.of(field, f)));
      } else if (member instanceof AnonymousMember a) {
        List<FieldSymbol> path = new ArrayList<>(List.of(field));
        path.addAll(a.path());
        symbol.scope().declare(new AnonymousMember(a.name(), path));
      }
    }
  }

  private void staticMember(ClassSymbol symbol, Declaration.Variable v) {
    VariableSymbol variable =
        new Declarer(program, symbol.scope()).globalVariable(v, symbol.scope());
    ClassRules.staticMember(v, variable.type());
    boolean inClass =
        v.initializer() != null
            || v.specifiers().has(Specifier.INLINE)
            || v.specifiers().has(Specifier.CONSTEXPR);
    variable.setExternal(!inClass);
    symbol.scope().declare(variable);
    program.globals().declared(variable);
  }
}
