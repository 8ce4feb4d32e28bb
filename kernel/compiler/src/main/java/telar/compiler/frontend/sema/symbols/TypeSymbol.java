package telar.compiler.frontend.sema.symbols;

import telar.compiler.frontend.types.QualType;

/** A name of a type: a class, an enumeration, an alias or a bound template parameter. */
public record TypeSymbol(String name, QualType type) implements Symbol {
  @Override
  public boolean namesType() {
    return true;
  }
}
