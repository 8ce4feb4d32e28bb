package telar.compiler.frontend.sema.rules;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Parameter;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.SyntaxWalker;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.frontend.types.Type;
import telar.compiler.source.Span;

/** What a declaration of a function may not say, whatever its body is. */
public final class FunctionRules {

  private static final Set<String> ONLY_MEMBERS =
      Set.of("operator=", "operator[]", "operator()", "operator->");
  private static final Set<String> ANY_PARAMETERS =
      Set.of(
          "operator()", "operator new", "operator new[]", "operator delete", "operator delete[]");

  private FunctionRules() {}

  public static void check(FunctionSymbol symbol, Declaration.Function node) {
    spaces(node);
    constant(node);
    parameters(symbol, node);
    qualifiers(symbol, node);
    ClassSymbol owner = symbol.owner();
    if (owner != null) {
      specialMember(owner, node);
    }
    if (node.kind() == Declaration.FunctionKind.OPERATOR) {
      operator(symbol, node, owner);
    }
  }

  /** What runs at compile time has no variables that stay. */
  private static void constant(Declaration.Function node) {
    Statement.Compound body = node.body();
    if (body == null
        || !node.specifiers().has(Specifier.CONSTEXPR)
        || body.span().file().isLibrary()) {
      return;
    }
    SyntaxWalker.walk(
        body,
        part -> {
          if (part instanceof Declaration.Variable v && v.specifiers().has(Specifier.STATIC)) {
            throw SemanticError.of("TLR-471", v.name().span(), v.name().identifier());
          }
          return !(part instanceof Expression.Lambda) && !(part instanceof Declaration.Class);
        });
  }

  private static void spaces(Declaration.Function node) {
    String name = node.name().identifier();
    Span span = node.name().span();
    for (Specifier space : List.of(Specifier.SHARED, Specifier.CONSTANT, Specifier.MANAGED)) {
      if (node.specifiers().has(space)) {
        throw SemanticError.of("TLR-383", span, name, VariableRules.spelled(space));
      }
    }
    if (node.specifiers().launchBounds() != null && !node.specifiers().has(Specifier.GLOBAL)) {
      throw SemanticError.of("TLR-384", span, name);
    }
  }

  /** What only kernels, and {@code main}, may not be. */
  public static void kernel(FunctionSymbol symbol, Declaration.Function node) {
    Span span = node.name().span();
    if (node.kind() == Declaration.FunctionKind.OPERATOR) {
      throw SemanticError.of("TLR-386", span, symbol.name());
    }
    if (node.specifiers().has(Specifier.CONSTEXPR)) {
      throw SemanticError.of("TLR-387", span, symbol.name());
    }
    if (node.qualifiers().isNoexcept()) {
      throw SemanticError.of("TLR-433", span, symbol.name());
    }
  }

  private static void parameters(FunctionSymbol symbol, Declaration.Function node) {
    List<QualType> types = symbol.type().parameters();
    boolean defaults = false;
    if (node.parameters().size() == 1
        && types.isEmpty()
        && !node.parameters().get(0).pack()
        && !node.parameters().get(0).name().isEmpty()) {
      Parameter only = node.parameters().get(0);
      throw SemanticError.of("TLR-334", only.span(), only.name());
    }
    for (int i = 0; i < node.parameters().size(); i++) {
      Parameter parameter = node.parameters().get(i);
      if (i < types.size() && types.get(i).isVoid()) {
        throw SemanticError.of("TLR-334", parameter.span(), parameter.name());
      }
      if (defaults && parameter.defaultValue() == null && !parameter.pack()) {
        throw SemanticError.of("TLR-370", parameter.span(), parameter.name());
      }
      defaults |= parameter.defaultValue() != null;
    }
  }

  private static void qualifiers(FunctionSymbol symbol, Declaration.Function node) {
    boolean isStatic = node.specifiers().has(Specifier.STATIC);
    boolean asMethod = node.qualifiers().isConst() || node.specifiers().has(Specifier.VIRTUAL);
    boolean method = symbol.owner() != null && !isStatic;
    if (asMethod && !method) {
      String word = node.qualifiers().isConst() ? "const" : "virtual";
      throw SemanticError.of("TLR-371", node.name().span(), node.name().toString(), word);
    }
  }

  private static void specialMember(ClassSymbol owner, Declaration.Function node) {
    String name = node.name().identifier();
    if (node.returnType() != null && name.equals(owner.identifier())) {
      throw SemanticError.of("TLR-372", node.returnType().span(), name);
    }
    if (node.kind() == Declaration.FunctionKind.DESTRUCTOR
        && !name.equals("~" + owner.identifier())) {
      throw SemanticError.of("TLR-374", node.name().span(), owner.identifier(), name);
    }
  }

  private static void operator(
      FunctionSymbol symbol, Declaration.Function node, @Nullable ClassSymbol owner) {
    String name = symbol.name();
    if (name.startsWith("operator\"")) {
      return;
    }
    boolean defaults = node.parameters().stream().anyMatch(p -> p.defaultValue() != null);
    if (defaults && !ANY_PARAMETERS.contains(name)) {
      throw SemanticError.of("TLR-428", node.name().span(), name);
    }
    if (ANY_PARAMETERS.contains(name) && owner != null) {
      return;
    }
    if (owner == null && ONLY_MEMBERS.contains(name)) {
      throw SemanticError.of("TLR-375", node.name().span(), name);
    }
    List<QualType> parameters = symbol.type().parameters();
    if (parameters.size() + (owner == null ? 0 : 1) > 2 && !ANY_PARAMETERS.contains(name)) {
      throw SemanticError.of("TLR-376", node.name().span(), name);
    }
    if (owner == null
        && !ANY_PARAMETERS.contains(name)
        && parameters.stream().allMatch(FunctionRules::isBuiltIn)) {
      throw SemanticError.of("TLR-377", node.name().span(), name);
    }
  }

  private static boolean isBuiltIn(QualType type) {
    Type plain =
        type.type() instanceof ReferenceType reference ? reference.target().type() : type.type();
    return plain instanceof Scalar || plain instanceof PointerType;
  }
}
