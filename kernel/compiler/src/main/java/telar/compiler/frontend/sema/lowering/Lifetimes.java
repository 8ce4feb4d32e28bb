package telar.compiler.frontend.sema.lowering;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;
import telar.simt.event.AccessSite;

/**
 * Marks in device code where variables begin and end, for checked code: a pointer may outlive what
 * it points to. Variables of a scope that may be entered beside its beginning (by a label) have no
 * marks, since their declaration may be passed over.
 */
public final class Lifetimes {

  /** A scope of the source. */
  private static final class Area {
    private final Span source;
    private boolean sideways;
    private final boolean allInside;

    Area(Span source, boolean allInside) {
      this.source = source;
      this.sideways = allInside;
      this.allInside = allInside;
    }
  }

  private final Lowering lowering;
  private final Deque<Area> areas = new ArrayDeque<>();
  private boolean labelsAnywhere;

  Lifetimes(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Enters a scope. */
  public void open(Span source) {
    Area outer = areas.peek();
    areas.push(new Area(source, labelsAnywhere || (outer != null && outer.allInside)));
  }

  public void close() {
    areas.pop();
  }

  /** The innermost scope has labels that are jumped to. */
  public void enteredSideways() {
    Area area = areas.peek();
    if (area != null) {
      area.sideways = true;
    }
  }

  /** Scopes opened meanwhile may have labels at any depth. */
  public void allSideways(Runnable lowered) {
    boolean before = labelsAnywhere;
    labelsAnywhere = true;
    lowered.run();
    labelsAnywhere = before;
  }

  /** A variable of the innermost scope is declared: it lives until the scope is left. */
  public void variable(VariableSymbol symbol, Span span) {
    Area area = areas.peek();
    if (area == null
        || area.sideways
        || !isMarked(symbol, span)
        || !(symbol.address() instanceof Expr.SlotAddress place)) {
      return;
    }
    Slot slot = place.slot();
    int end = area.source.end() - 1;
    emit(Stmt.Perform.LIVES, slot, span, span.start());
    Span scope = area.source;
    lowering.cleanups().mark(() -> emit(Stmt.Perform.ENDS, slot, scope, end), span);
  }

  /** Whether it is of device code and the learner's; those of a whole kernel outlive all. */
  private boolean isMarked(VariableSymbol symbol, Span span) {
    boolean whole = areas.size() <= 2 && lowering.kind() == IrFunction.Kind.KERNEL;
    return !whole
        && lowering.onDevice()
        && lowering.mode() == Lowering.Mode.RUN
        && !(symbol.type().type() instanceof ReferenceType)
        && !span.file().isLibrary();
  }

  private void emit(String what, Slot slot, Span span, int at) {
    AccessSite site =
        new AccessSite(
            AccessSite.QUIET,
            span.file().name(),
            span.file().line(at),
            span.file().column(at),
            lowering.functionName(),
            "",
            slot.name(),
            null,
            AccessSite.Kind.READ,
            (int) slot.bytes(),
            "");
    List<Expr> address = List.of(new Expr.SlotAddress(slot));
    lowering.code().emit(new Stmt.Perform(null, what, IrType.VOID, address, site, span));
  }
}
