package telar.compiler.frontend.sema.declarations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Parameter;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.sema.lookup.Headers;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Argument;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.names.NameResolver;
import telar.compiler.frontend.sema.names.TypeResolver;
import telar.compiler.frontend.sema.program.FunctionQueue;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.rules.FunctionRules;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.symbols.PackSymbol;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.frontend.types.Scalar;

/** Declares functions: new ones, further declarations of known ones, members outside classes. */
public final class FunctionDeclarer {

  private final Program program;
  private final Scope scope;

  public FunctionDeclarer(Program program, Scope scope) {
    this.program = program;
    this.scope = scope;
  }

  void declare(Declaration.Function node) {
    if (node.name().parts().size() > 1) {
      defineMember(node);
      return;
    }
    FunctionSymbol symbol = symbol(node, null);
    checkDefaults(symbol, node);
    FunctionSymbol known = known(scope.own(symbol.name()), symbol);
    if (known != null) {
      merge(known, symbol, node);
      return;
    }
    checkName(symbol.name(), node);
    scope.declare(symbol);
    program.functions().declared(symbol);
  }

  /** A default value has to fit whether or not a call uses it. */
  private void checkDefaults(FunctionSymbol symbol, Declaration.Function node) {
    boolean library = node.span().file().isLibrary();
    for (int i = 0; i < symbol.defaults().size() && !library; i++) {
      Expression value = symbol.defaults().get(i);
      if (value != null && !(value instanceof Expression.InitializerList)) {
        checkDefault(value, node.parameters().get(i), symbol.type().parameters().get(i));
      }
    }
  }

  private void checkDefault(Expression value, Parameter parameter, QualType type) {
    Lowering lowering = Lowering.unevaluated(program, scope);
    Operand operand;
    try {
      operand = lowering.expressions().expression(value);
    } catch (SemanticError e) {
      return; // A call that uses it says what is wrong with it.
    }
    boolean fits =
        operand.functions() != null
            || lowering.conversions().rank(new Argument(value, operand, value.span()), type)
                != null;
    if (!fits) {
      throw SemanticError.of(
          "TLR-446", value.span(), parameter.name(), operand.type().display(), type.display());
    }
  }

  private void checkName(String name, Declaration.Function node) {
    Symbol old = scope.own(name);
    if (old != null && !(old instanceof OverloadSet) && !old.namesType()) {
      throw SemanticError.of("TLR-208", node.name().span(), name);
    }
  }

  private void merge(FunctionSymbol known, FunctionSymbol again, Declaration.Function node) {
    if (!known.returnType().equals(again.returnType())) {
      throw SemanticError.of("TLR-212", node.name().span(), known.name());
    }
    if (known.execution().global() != again.execution().global()) {
      throw SemanticError.of("TLR-231", node.name().span(), known.name(), "__host__");
    }
    for (int i = 0; i < again.defaults().size(); i++) {
      checkDefault(known, again, i, node);
      known.setDefault(i, again.defaults().get(i), scope);
    }
    if (node.definition() == Declaration.Definition.NONE) {
      return;
    }
    if (known.defined() && Headers.samePlace(known.declaration(), node)) {
      return;
    }
    if (known.defined()) {
      throw SemanticError.of("TLR-213", node.name().span(), known.name());
    }
    known.define(node, scope);
    program.functions().declared(known);
  }

  private static void checkDefault(
      FunctionSymbol known, FunctionSymbol again, int index, Declaration.Function node) {
    boolean twice =
        again.defaults().get(index) != null
            && index < known.defaults().size()
            && known.defaults().get(index) != null;
    if (twice && !Headers.samePlace(known.declaration(), node)) {
      Parameter parameter = node.parameters().get(index);
      throw SemanticError.of("TLR-378", parameter.span(), parameter.name());
    }
  }

  /** A method of a class that is being read. */
  void checkNew(FunctionSymbol method, Declaration.Function node) {
    boolean conversion = node.kind() == Declaration.FunctionKind.CONVERSION;
    if (!conversion && known(scope.own(method.name()), method) != null) {
      throw SemanticError.of("TLR-213", node.name().span(), node.name().toString());
    }
  }

  private static @Nullable FunctionSymbol known(@Nullable Symbol symbol, FunctionSymbol wanted) {
    if (!(symbol instanceof OverloadSet set)) {
      return null;
    }
    for (Callable member : set.members()) {
      if (member instanceof FunctionSymbol f
          && f.template() == null
          && f.type().parameters().equals(wanted.type().parameters())
          && f.type().isConst() == wanted.type().isConst()
          && f.type().variadic() == wanted.type().variadic()) {
        return f;
      }
    }
    return null;
  }

  /** {@code void C::f() { … }} and {@code void n::f() { … }}. */
  private void defineMember(Declaration.Function node) {
    Scope inside = new NameResolver(program, scope).qualifier(node.name());
    if (inside == null) {
      throw new NameResolver(program, scope).unknown(node.name(), "TLR-203");
    }
    ClassSymbol owner = inside.ofClass();
    FunctionSymbol wanted = new FunctionDeclarer(program, inside).symbol(node, owner);
    FunctionSymbol known = known(NameLookup.inScope(inside, wanted.name(), false), wanted);
    if (known == null) {
      throw SemanticError.of(
          "TLR-214", node.name().span(), node.name().toString(), wanted.type().displayParameters());
    }
    if (known.defined() && Headers.samePlace(known.declaration(), node)) {
      return;
    }
    if (known.defined()) {
      throw SemanticError.of("TLR-213", node.name().span(), known.name());
    }
    known.define(node, inside);
    program.functions().declared(known);
  }

  /** A symbol for a declaration, its types resolved in this scope. */
  public FunctionSymbol symbol(Declaration.Function node, @Nullable ClassSymbol owner) {
    TypeResolver types = new TypeResolver(program, scope);
    List<QualType> parameters = types.parameters(node.parameters());
    FunctionType type =
        new FunctionType(
            returnType(node, types, parameters),
            parameters,
            node.variadic(),
            node.qualifiers().isConst());
    FunctionSymbol symbol = new FunctionSymbol(symbolName(node, owner), scope, owner, type, node);
    for (int i = 0; i < node.parameters().size(); i++) {
      Parameter parameter = node.parameters().get(i);
      if (parameter.defaultValue() != null) {
        symbol.setDefault(i, parameter.defaultValue(), scope);
      }
    }
    check(symbol, node);
    return symbol;
  }

  private QualType returnType(
      Declaration.Function node, TypeResolver types, List<QualType> parameters) {
    if (node.returnType() != null) {
      boolean plain = node.returnType() instanceof TypeSyntax.Builtin;
      return plain
          ? types.resolve(node.returnType())
          : new TypeResolver(program, prototype(node, parameters)).resolve(node.returnType());
    }
    if (node.kind() == Declaration.FunctionKind.CONVERSION && node.name().last().type() != null) {
      return types.resolve(node.name().last().type());
    }
    return Scalar.VOID.plain();
  }

  /** A scope in which a trailing return type sees the parameters. */
  private Scope prototype(Declaration.Function node, List<QualType> types) {
    Scope scope = Scope.inner(Scope.Kind.FUNCTION, this.scope);
    int next = 0;
    for (Parameter parameter : node.parameters()) {
      int count = parameter.pack() ? types.size() - node.parameters().size() + 1 : 1;
      List<Symbol> symbols = new ArrayList<>();
      for (int i = 0; i < count && next < types.size(); i++) {
        symbols.add(
            new VariableSymbol(
                parameter.name(),
                types.get(next++),
                VariableSymbol.Storage.LOCAL,
                scope,
                parameter.span()));
      }
      if (parameter.pack()) {
        scope.declare(new PackSymbol(parameter.name(), symbols));
      } else if (!parameter.name().isEmpty() && !symbols.isEmpty()) {
        scope.declare(symbols.get(0));
      }
    }
    return scope;
  }

  static String symbolName(Declaration.Function node, @Nullable ClassSymbol owner) {
    return switch (node.kind()) {
      case CONSTRUCTOR -> ClassSymbol.CONSTRUCTOR;
      case DESTRUCTOR -> ClassSymbol.DESTRUCTOR;
      case CONVERSION -> ClassSymbol.CONVERSION;
      default -> node.name().identifier();
    };
  }

  private void check(FunctionSymbol symbol, Declaration.Function node) {
    if (node.returnType() != null && symbol.returnType().type() instanceof ArrayType) {
      throw SemanticError.of("TLR-215", node.returnType().span());
    }
    FunctionRules.check(symbol, node);
    if (FunctionQueue.isMain(symbol) && !symbol.execution().host()) {
      throw SemanticError.of("TLR-389", node.name().span());
    }
    if (!symbol.execution().global()) {
      return;
    }
    FunctionRules.kernel(symbol, node);
    launchBounds(node);
    if (!symbol.returnType().isVoid()) {
      throw SemanticError.of(
          "TLR-230", node.name().span(), symbol.name(), symbol.returnType().display());
    }
    if (node.variadic()) {
      throw SemanticError.of("TLR-348", node.name().span(), symbol.name());
    }
    if (symbol.execution().device() || node.specifiers().has(Specifier.HOST)) {
      String other = symbol.execution().device() ? "__device__" : "__host__";
      throw SemanticError.of("TLR-231", node.name().span(), symbol.name(), other);
    }
    for (int i = 0; i < symbol.type().parameters().size(); i++) {
      if (symbol.type().parameters().get(i).isReference()) {
        Parameter parameter = node.parameters().get(Math.min(i, node.parameters().size() - 1));
        if (isRvalueReference(symbol.type().parameters().get(i))) {
          throw SemanticError.of("TLR-232", parameter.span(), parameter.name());
        }
        program.report(Diagnostic.warning("TLR-232", parameter.span(), parameter.name()));
      }
    }
    if (symbol.owner() != null) {
      throw SemanticError.of("TLR-233", node.name().span(), symbol.name());
    }
  }

  private static boolean isRvalueReference(QualType type) {
    return type.type() instanceof ReferenceType reference && reference.rvalue();
  }

  private void launchBounds(Declaration.Function node) {
    Specifiers.LaunchBounds bounds = node.specifiers().launchBounds();
    if (bounds != null) {
      program.constants().integer(bounds.maxThreads(), scope);
      if (bounds.minBlocks() != null) {
        program.constants().integer(bounds.minBlocks(), scope);
      }
    }
  }
}
