package telar.compiler.frontend.sema.lookup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.ClassTemplate;
import telar.compiler.frontend.sema.symbols.ConstantSymbol;
import telar.compiler.frontend.sema.symbols.EnumSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.TypeSymbol;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.types.QualType;
import telar.compiler.source.Span;

/**
 * Names of namespaces count from their declaration on. Bodies are lowered when everything is
 * declared, so what comes later has to be left out again; templates see it by their arguments.
 */
public final class DeclarationOrder {

  private DeclarationOrder() {}

  /** The symbol without what is declared after the use; an error when nothing is left. */
  public static @Nullable Symbol before(
      @Nullable Symbol symbol, Span use, @Nullable FunctionSymbol user) {
    if (symbol == null || inTemplate(user)) {
      return symbol;
    }
    if (symbol instanceof OverloadSet set) {
      List<Callable> known = set.members().stream().filter(m -> !after(m, use)).toList();
      if (known.isEmpty() && !set.members().isEmpty()) {
        throw SemanticError.of("TLR-347", use, set.name());
      }
      return known.size() == set.members().size() ? set : new OverloadSet(set.name(), known);
    }
    boolean later =
        symbol instanceof VariableSymbol v
            && !v.isLocal()
            && v.scope().ofClass() == null
            && isAfter(v.span(), use);
    later |= symbol instanceof ConstantSymbol c && c.span() != null && isAfter(c.span(), use);
    if (later) {
      throw SemanticError.of("TLR-347", use, symbol.name());
    }
    return symbol;
  }

  /** An error when a template was used before it is specialised for those arguments. */
  public static void checkSpecialized(
      FunctionSymbol chosen, Span use, @Nullable FunctionSymbol user) {
    FunctionTemplate template = chosen.template();
    if (template != null
        && !inTemplate(user)
        && isAfter(chosen.firstSpan(), use)
        && template.special(chosen.arguments()) == chosen) {
      throw SemanticError.of("TLR-347", use, chosen.name());
    }
  }

  /** An error when the name of a class is used before the class is declared. */
  public static void checkType(TypeSymbol symbol, Span use) {
    // Under another name, as of a template's parameter, it was known where that got its meaning.
    if (symbol.type().type() instanceof ClassSymbol named
        && symbol.name().equals(named.identifier())
        && named.template() == null
        && named.scope().parent() != null
        && named.scope().parent().kind() == Scope.Kind.NAMESPACE
        && isAfter(named.span(), use)) {
      throw SemanticError.of("TLR-347", use, named.identifier());
    }
  }

  /** An error when an enumeration or a class template is used before it is declared. */
  public static void checkKind(Symbol symbol, Span use) {
    Span declared = null;
    if (symbol instanceof ClassTemplate template) {
      declared = template.firstSpan();
    } else if (symbol instanceof TypeSymbol t
        && t.type().type() instanceof EnumSymbol e
        && symbol.name().equals(e.scope().name())
        && atNamespace(e)) {
      declared = e.span();
    }
    if (declared != null && isAfter(declared, use)) {
      throw SemanticError.of("TLR-347", use, symbol.name());
    }
  }

  private static boolean atNamespace(EnumSymbol e) {
    Scope outer = e.scope().parent();
    return outer != null && outer.kind() == Scope.Kind.NAMESPACE;
  }

  /** An error when an object's class is only defined after the place where it is needed whole. */
  public static void checkDefined(QualType type, Span use, @Nullable FunctionSymbol user) {
    if (type.type() instanceof ClassSymbol c
        && c.template() == null
        && c.declaration() != null
        && (c.scope().parent() == null || c.scope().parent().kind() == Scope.Kind.NAMESPACE)
        && !inTemplate(user)
        && isAfter(c.declaration().name().span(), use)) {
      throw SemanticError.of("TLR-226", use, c.name());
    }
  }

  /** How many arguments a call must give, with the default values known at its place. */
  public static int required(FunctionSymbol function, Span use) {
    int count = function.required();
    while (function.owner() == null
        && function.template() == null
        && count < function.defaults().size()
        && isLater(function.defaults().get(count), use)) {
      count++;
    }
    return count;
  }

  private static boolean isLater(@Nullable Expression value, Span use) {
    return value != null && isAfter(value.span(), use);
  }

  private static boolean inTemplate(@Nullable FunctionSymbol user) {
    if (user == null) {
      return false;
    }
    ClassSymbol owner = user.owner();
    return user.template() != null
        || (owner != null && (owner.template() != null || owner.closure()));
  }

  private static boolean after(Callable member, Span use) {
    if (member instanceof FunctionSymbol f) {
      return f.owner() == null && isAfter(f.firstSpan(), use);
    }
    FunctionTemplate template = (FunctionTemplate) member;
    return template.owner() == null && isAfter(template.first().name().span(), use);
  }

  private static boolean isAfter(Span declaration, Span use) {
    return declaration.file() == use.file() && declaration.start() > use.start();
  }
}
