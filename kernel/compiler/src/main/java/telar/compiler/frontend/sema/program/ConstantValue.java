package telar.compiler.frontend.sema.program;

import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.values.ScalarConversion;
import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrType;
import telar.compiler.source.Span;

/** A constant with its type. */
public record ConstantValue(QualType type, Expr value) {

  /** The number that it is; an error when it is none. */
  public long integer(Span span) {
    Long bits = Fold.integer(value);
    if (bits == null || !type.isIntegral()) {
      throw SemanticError.of("TLR-220", span, type.display());
    }
    if (value.type() == IrType.I32 && ScalarConversion.isUnsigned(type.type())) {
      return bits & 0xffff_ffffL;
    }
    return bits;
  }
}
