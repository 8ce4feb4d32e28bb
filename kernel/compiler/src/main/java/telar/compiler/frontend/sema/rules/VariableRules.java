package telar.compiler.frontend.sema.rules;

import java.util.List;
import java.util.Locale;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.source.Span;

/** What the specifiers of a variable may not say, wherever it is declared. */
public final class VariableRules {

  private static final List<Specifier> SPACES =
      List.of(Specifier.SHARED, Specifier.CONSTANT, Specifier.MANAGED);

  private VariableRules() {}

  public static void check(Declaration.Variable node) {
    Span span = node.name().span();
    String name = node.name().identifier();
    for (Specifier side : List.of(Specifier.GLOBAL, Specifier.HOST)) {
      if (node.specifiers().has(side)) {
        throw SemanticError.of("TLR-380", span, name, spelled(side));
      }
    }
    List<Specifier> spaces = SPACES.stream().filter(node.specifiers()::has).toList();
    if (spaces.size() > 1) {
      throw SemanticError.of("TLR-381", span, name, spelled(spaces.get(0)), spelled(spaces.get(1)));
    }
    if (node.specifiers().has(Specifier.EXTERN) && node.specifiers().has(Specifier.STATIC)) {
      throw SemanticError.of("TLR-444", span, name);
    }
    boolean onDevice = !spaces.isEmpty() || node.specifiers().has(Specifier.DEVICE);
    if (onDevice) {
      notThreadLocal(node);
    }
  }

  /** Device code has no thread_local variables: those of a function are each thread's already. */
  public static void notThreadLocal(Declaration.Variable node) {
    if (node.specifiers().has(Specifier.THREAD_LOCAL)) {
      throw SemanticError.of("TLR-382", node.name().span(), node.name().identifier());
    }
  }

  static String spelled(Specifier specifier) {
    return "__" + specifier.name().toLowerCase(Locale.ROOT) + "__";
  }
}
