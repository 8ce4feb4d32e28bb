package telar.compiler.frontend.sema.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.IdentifierCollector;
import telar.compiler.frontend.ast.Node;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.PackSymbol;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;

/** Expands packs: runs once for each element, with the packs' names bound to that element. */
public final class Packs {

  private Packs() {}

  /** Expands a pattern; the packs in it must have the same length. */
  public static void each(Program program, Scope scope, Node pattern, Consumer<Scope> body) {
    Set<PackSymbol> packs = new LinkedHashSet<>();
    for (String name : IdentifierCollector.collect(pattern)) {
      if (NameLookup.unqualified(scope, name) instanceof PackSymbol pack) {
        packs.add(pack);
      }
    }
    if (packs.isEmpty()) {
      throw SemanticError.of("TLR-263", pattern.span(), pattern.span().text());
    }
    int length = packs.iterator().next().elements().size();
    if (packs.stream().anyMatch(pack -> pack.elements().size() != length)) {
      throw SemanticError.of("TLR-264", pattern.span());
    }
    for (int i = 0; i < length; i++) {
      Scope inner = Scope.inner(Scope.Kind.TEMPLATE, scope);
      for (PackSymbol pack : packs) {
        inner.declare(pack.name(), pack.elements().get(i));
      }
      body.accept(inner);
    }
  }

  /** The expressions that a list means, each expanded one with its elements bound. */
  public static List<Expression> expanded(Program program, Scope scope, List<Expression> list) {
    List<Expression> all = new ArrayList<>();
    for (Expression element : list) {
      if (element instanceof Expression.PackExpansion pack) {
        all.addAll(bound(program, scope, pack.pattern()));
      } else {
        all.add(element);
      }
    }
    return all;
  }

  /** The pattern once for each element, as expressions that remember what its packs stand for. */
  public static List<Expression> bound(Program program, Scope scope, Expression pattern) {
    List<Expression> all = new ArrayList<>();
    each(
        program,
        scope,
        pattern,
        inner -> {
          var one = new Expression.Parenthesized(pattern, pattern.span());
          program.bind(one, inner);
          all.add(one);
        });
    return all;
  }

  /** Whether the pattern mentions a pack. */
  public static boolean mentions(Scope scope, Node pattern) {
    return IdentifierCollector.collect(pattern).stream()
        .anyMatch(name -> NameLookup.unqualified(scope, name) instanceof PackSymbol);
  }

  /** The elements of a pack by name. */
  public static List<Symbol> elements(Scope scope, String name, Node at) {
    if (NameLookup.unqualified(scope, name) instanceof PackSymbol pack) {
      return pack.elements();
    }
    throw SemanticError.of("TLR-263", at.span(), name);
  }
}
