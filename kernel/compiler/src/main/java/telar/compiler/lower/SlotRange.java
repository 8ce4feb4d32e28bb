package telar.compiler.lower;

import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Slot;

/** A place in a slot that is known at compile time. */
record SlotRange(Slot slot, long offset) {

  /** The place that an address expression names; null when it is not known. */
  static @Nullable SlotRange of(Expr address) {
    if (address instanceof Expr.SlotAddress slot) {
      return new SlotRange(slot.slot(), 0);
    } else if (address instanceof Expr.PointerAdd add && add.index() instanceof Expr.Const index) {
      SlotRange base = of(add.base());
      return base == null
          ? null
          : new SlotRange(base.slot, base.offset + index.bits() * add.scale());
    }
    return null;
  }

  /** The slot at the root of an address expression, whatever the indices; null when none. */
  static @Nullable Slot root(Expr address) {
    if (address instanceof Expr.SlotAddress slot) {
      return slot.slot();
    }
    return address instanceof Expr.PointerAdd add ? root(add.base()) : null;
  }
}
