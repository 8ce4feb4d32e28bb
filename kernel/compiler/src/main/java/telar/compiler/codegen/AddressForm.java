package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.ConvertOp;
import telar.compiler.ir.Expr;

/**
 * An address taken apart: {@code base + constant + Σ index · scale}.
 *
 * @param base what is not an addition
 * @param terms the additions whose index is not constant, outermost first
 * @param constant the constant part in bytes
 */
record AddressForm(Expr base, List<Term> terms, long constant) {

  /** One addition. */
  record Term(Expr index, long scale) {}

  static AddressForm of(Expr address) {
    List<Term> terms = new ArrayList<>();
    long constant = 0;
    Expr base = address;
    while (base instanceof Expr.PointerAdd add) {
      if (add.index() instanceof Expr.Const known) {
        constant += known.bits() * add.scale();
      } else {
        terms.add(new Term(add.index(), add.scale()));
      }
      base = add.base();
    }
    return new AddressForm(base, terms, constant);
  }

  /** Whether all parts are whole elements. */
  boolean isWhole(int elementBytes) {
    return constant % elementBytes == 0
        && terms.stream().allMatch(term -> term.scale() % elementBytes == 0);
  }

  /** The 32-bit index when the address is {@code base[index]} with just one; else null. */
  @Nullable Expr intIndex(int elementBytes) {
    if (terms.size() == 1
        && constant == 0
        && terms.get(0).scale() == elementBytes
        && terms.get(0).index() instanceof Expr.Convert widened
        && widened.op() == ConvertOp.SIGN_EXTEND
        && JvmType.of(widened.operand().type()) == JvmType.INT) {
      return widened.operand();
    }
    return null;
  }
}
