package telar.compiler.frontend.sema.statements;

import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.Messages;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Slot;
import telar.compiler.source.Span;

/** Warns of a function that returns the place of one of its own variables, which ends with it. */
final class LocalAddress {

  private LocalAddress() {}

  static void check(Lowering lowering, QualType type, Expr value, Span span) {
    if (!type.isReference() && !type.isPointer()) {
      return;
    }
    Slot slot = slot(value);
    if (slot != null) {
      String kind = Messages.text(type.isReference() ? "word.reference" : "word.pointer");
      boolean temporary = slot.name().startsWith("%");
      String name = temporary ? span.text() : slot.name();
      lowering.warn(Diagnostic.warning("TLR-465", span, kind, name));
    }
  }

  /** Whether an address lies in a variable of the function, which no constant is. */
  static boolean isLocal(Expr address) {
    return slot(address) != null;
  }

  private static @Nullable Slot slot(Expr value) {
    Expr root = value;
    while (root instanceof Expr.PointerAdd add) {
      root = add.base();
    }
    if (root instanceof Expr.Convert convert) {
      return slot(convert.operand());
    }
    return root instanceof Expr.SlotAddress address ? address.slot() : null;
  }
}
