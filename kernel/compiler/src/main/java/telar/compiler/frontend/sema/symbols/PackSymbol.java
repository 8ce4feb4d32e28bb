package telar.compiler.frontend.sema.symbols;

import java.util.List;

/** A bound pack: of types, values or function parameters. */
public record PackSymbol(String name, List<Symbol> elements) implements Symbol {
  public PackSymbol {
    elements = List.copyOf(elements);
  }

  @Override
  public boolean namesType() {
    return !elements.isEmpty() && elements.get(0).namesType();
  }
}
