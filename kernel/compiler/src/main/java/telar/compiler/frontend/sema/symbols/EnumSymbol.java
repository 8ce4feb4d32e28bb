package telar.compiler.frontend.sema.symbols;

import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.Scalar;

/** An enumeration with the scope of its enumerators. */
public final class EnumSymbol extends EnumType {

  private final Scope scope;

  public EnumSymbol(
      String name, String identifier, boolean scoped, Scalar underlying, Scope outer) {
    super(name, scoped, underlying);
    this.scope = new Scope(Scope.Kind.NAMESPACE, outer, identifier, null);
  }

  public Scope scope() {
    return scope;
  }
}
