package telar.compiler.frontend.sema.symbols;

import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.source.Span;

/** An enumeration with the scope of its enumerators. */
public final class EnumSymbol extends EnumType {

  private final Scope scope;
  private final Span span;

  public EnumSymbol(
      String name, String identifier, boolean scoped, Scalar underlying, Scope outer, Span span) {
    super(name, scoped, underlying);
    this.span = span;
    this.scope = new Scope(Scope.Kind.NAMESPACE, outer, identifier, null);
  }

  public Scope scope() {
    return scope;
  }

  /** Where it is declared first. */
  public Span span() {
    return span;
  }
}
