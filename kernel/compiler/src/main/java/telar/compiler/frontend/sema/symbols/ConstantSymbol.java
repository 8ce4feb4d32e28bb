package telar.compiler.frontend.sema.symbols;

import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.Expr;
import telar.compiler.source.Span;

/**
 * An enumerator or a bound value parameter of a template.
 *
 * @param span where an enumerator of a namespace is declared; null for the others
 */
public record ConstantSymbol(String name, QualType type, Expr value, @Nullable Span span)
    implements Symbol {

  /** A constant whose name counts everywhere in its scope. */
  public ConstantSymbol(String name, QualType type, Expr value) {
    this(name, type, value, null);
  }
}
