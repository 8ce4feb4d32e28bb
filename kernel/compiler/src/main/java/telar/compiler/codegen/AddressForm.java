package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.ConvertOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.lower.IndexRanges;

/**
 * An address taken apart: {@code base + constant + Σ index · scale}.
 *
 * @param base what is not an addition
 * @param terms the additions whose index is not constant, outermost first
 * @param constant the constant part in bytes
 */
record AddressForm(Expr base, List<Term> terms, long constant) {

  /** Larger factors are not multiplied as ints. */
  private static final long MAX_FACTOR = 1L << 20;

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

  /**
   * The index as one 32-bit value that surely is what the 64-bit sum would be: {@code base[index]}
   * with just one term, or a sum whose parts are seen to be small. Null when that is not known.
   */
  @Nullable Expr intIndex(int elementBytes, IndexRanges ranges) {
    if (terms.size() == 1
        && constant == 0
        && terms.get(0).scale() == elementBytes
        && terms.get(0).index() instanceof Expr.Convert widened
        && widened.op() == ConvertOp.SIGN_EXTEND
        && JvmType.of(widened.operand().type()) == JvmType.INT) {
      return widened.operand();
    }
    return isWhole(elementBytes) ? smallSum(elementBytes, ranges) : null;
  }

  private @Nullable Expr smallSum(int elementBytes, IndexRanges ranges) {
    Expr sum = Expr.Const.i32((int) (constant / elementBytes));
    IndexRanges.Range range =
        new IndexRanges.Range(constant / elementBytes, constant / elementBytes);
    for (Term term : terms) {
      long factor = term.scale() / elementBytes;
      IndexRanges.Range part = small(term.index(), ranges);
      if (part == null || factor < 0 || factor > MAX_FACTOR) {
        return null;
      }
      range = range.plus(part.times(factor));
      Expr index = ((Expr.Convert) term.index()).operand();
      Expr product =
          factor == 1 ? index : new Expr.Binary(BinaryOp.MUL, index, Expr.Const.i32((int) factor));
      sum =
          sum instanceof Expr.Const none && none.bits() == 0
              ? product
              : new Expr.Binary(BinaryOp.ADD, sum, product);
    }
    return range.isInt() ? sum : null;
  }

  private static IndexRanges.@Nullable Range small(Expr index, IndexRanges ranges) {
    if (index instanceof Expr.Convert widened && widened.operand().type() == IrType.I32) {
      IndexRanges.Range range = ranges.of(widened.operand());
      boolean same =
          widened.op() == ConvertOp.SIGN_EXTEND
              || widened.op() == ConvertOp.ZERO_EXTEND && range != null && range.low() >= 0;
      return same ? range : null;
    }
    return null;
  }
}
