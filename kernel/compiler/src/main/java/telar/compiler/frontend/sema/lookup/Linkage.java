package telar.compiler.frontend.sema.lookup;

import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.VariableSymbol;

/** Which names mean the same thing in every file of a program. */
public final class Linkage {

  private Linkage() {}

  /** Whether the variable is the one of that name in other files too. */
  public static boolean external(VariableSymbol symbol) {
    Declaration.Variable declaration = symbol.declaration();
    if (declaration == null || symbol.scope().isLocal() || inUnnamedNamespace(symbol.scope())) {
      return false;
    }
    if (symbol.scope().ofClass() != null) {
      return symbol.scope().ofClass().template() == null;
    }
    boolean shared =
        declaration.specifiers().has(Specifier.EXTERN)
            || declaration.specifiers().has(Specifier.EXTERN_C)
            || declaration.specifiers().has(Specifier.INLINE)
            || symbol.declaredExternal();
    boolean constant = symbol.type().readOnly() || symbol.constexpr();
    return !declaration.specifiers().has(Specifier.STATIC) && (!constant || shared);
  }

  /** Whether the function is the one of that name and type in other files too. */
  public static boolean external(FunctionSymbol function) {
    boolean internal = function.owner() == null && function.specifiers().has(Specifier.STATIC);
    return !internal && !inUnnamedNamespace(function.scope());
  }

  private static boolean inUnnamedNamespace(@Nullable Scope scope) {
    for (Scope at = scope; at != null; at = at.parent()) {
      Scope outer = at.parent();
      boolean unnamed =
          at.kind() == Scope.Kind.NAMESPACE
              && at.name().isEmpty()
              && outer != null
              && outer.parent() != null;
      if (unnamed) {
        return true;
      }
    }
    return false;
  }

  /** Whether two definitions may be of one variable: what headers define inline. */
  public static boolean mayRepeat(VariableSymbol one, VariableSymbol other) {
    Declaration.Variable a = one.declaration();
    Declaration.Variable b = other.declaration();
    return a != null
        && b != null
        && (Headers.samePlace(a, b)
            || a.specifiers().has(Specifier.INLINE)
            || a.specifiers().has(Specifier.CONSTEXPR));
  }

  /** Whether two definitions may be of one function. */
  public static boolean mayRepeat(FunctionSymbol one, FunctionSymbol other) {
    boolean inline =
        one.specifiers().has(Specifier.INLINE)
            || one.specifiers().has(Specifier.FORCE_INLINE)
            || one.specifiers().has(Specifier.CONSTEXPR)
            || one.owner() != null
            || one.template() != null
            || one.implicit();
    return inline || Headers.samePlace(one.declaration(), other.declaration());
  }
}
