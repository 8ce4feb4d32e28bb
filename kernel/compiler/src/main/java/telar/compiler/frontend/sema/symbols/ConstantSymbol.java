package telar.compiler.frontend.sema.symbols;

import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.Expr;

/** An enumerator or a bound value parameter of a template. */
public record ConstantSymbol(String name, QualType type, Expr value) implements Symbol {}
