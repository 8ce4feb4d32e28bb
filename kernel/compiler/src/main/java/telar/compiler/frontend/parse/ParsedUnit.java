package telar.compiler.frontend.parse;

import telar.compiler.frontend.ast.TranslationUnit;
import telar.compiler.frontend.preprocess.MacroTable;

/**
 * A parsed file with what later files may be parsed on top of: its macros and the names it
 * declares. Immutable in use, so that one prelude serves every cell.
 */
public final class ParsedUnit {

  private final TranslationUnit unit;
  private final MacroTable macros;
  private final SymbolTable symbols;

  ParsedUnit(TranslationUnit unit, MacroTable macros, SymbolTable symbols) {
    this.unit = unit;
    this.macros = macros;
    this.symbols = symbols;
  }

  /** Its declarations, without those of the unit it was parsed on top of. */
  public TranslationUnit unit() {
    return unit;
  }

  MacroTable macros() {
    return macros;
  }

  SymbolTable symbols() {
    return symbols;
  }
}
