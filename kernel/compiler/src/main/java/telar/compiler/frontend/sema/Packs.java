package telar.compiler.frontend.sema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import telar.compiler.frontend.ast.Node;
import telar.compiler.frontend.sema.symbols.PackSymbol;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;

/** Expands packs: runs once for each element, with the packs' names bound to that element. */
final class Packs {

  private Packs() {}

  /** Expands a pattern; the packs in it must have the same length. */
  static void each(Program program, Scope scope, Node pattern, Consumer<Scope> body) {
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

  /** The elements of a pack by name. */
  static List<Symbol> elements(Scope scope, String name, Node at) {
    if (NameLookup.unqualified(scope, name) instanceof PackSymbol pack) {
      return pack.elements();
    }
    throw SemanticError.of("TLR-263", at.span(), name);
  }
}
