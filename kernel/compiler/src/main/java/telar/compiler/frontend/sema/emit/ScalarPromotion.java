package telar.compiler.frontend.sema.emit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Local;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;
import telar.simt.event.AccessSite;

/** Turns the slots of scalars whose address is never taken into registers. */
public final class ScalarPromotion {

  private final FunctionBuilder function;
  private final Sites sites;
  private final Map<Slot, Local> registers = new HashMap<>();
  private final Set<Stmt> moved = Collections.newSetFromMap(new IdentityHashMap<>());

  private ScalarPromotion(FunctionBuilder function, Sites sites) {
    this.sites = sites;
    this.function = function;
  }

  /** The finished body; the builder's slots are those that remain. */
  public static Stmt.Block promote(FunctionBuilder function, Stmt.Block body, Sites sites) {
    return new ScalarPromotion(function, sites).run(body);
  }

  private Stmt.Block run(Stmt.Block body) {
    Set<Slot> escaped = new HashSet<>();
    new IrRewriter() {
      @Override
      protected @Nullable Expr replace(Expr expr) {
        if (expr instanceof Expr.Load load && isWhole(load)) {
          return load;
        }
        if (expr instanceof Expr.SlotAddress address) {
          escaped.add(address.slot());
        }
        return null;
      }

      @Override
      protected @Nullable Stmt replace(Stmt stmt) {
        if (stmt instanceof Stmt.Store store && isWhole(store)) {
          expression(store.value());
          return store;
        }
        return stmt instanceof Stmt.Perform call && call.isOfLife() ? stmt : null;
      }
    }.block(body);
    List<Stmt> entry = new ArrayList<>();
    for (Slot slot : List.copyOf(function.slots())) {
      settle(slot, escaped.contains(slot), entry, body);
    }
    entry.addAll(rewriter().block(body).statements());
    return new Stmt.Block(entry, body.span());
  }

  private void settle(Slot slot, boolean escaped, List<Stmt> entry, Stmt.Block body) {
    Local parameter = function.parameterSlots().get(slot);
    if (escaped || slot.bytes() != slot.element().bytes()) {
      if (parameter != null) {
        begin(slot, entry, body);
        entry.add(
            new Stmt.Store(
                parameter.type(),
                new Expr.SlotAddress(slot),
                new Expr.Get(parameter),
                sites.access(
                    body.span(), "", slot.name(), null, AccessSite.Kind.WRITE, slot.bytes(), ""),
                body.span()));
      }
      return;
    }
    registers.put(
        slot,
        parameter != null ? parameter : function.local(slot.name(), slot.element(), slot.source()));
    function.slots().remove(slot);
  }

  /** A parameter lives before its argument is put there: its mark goes to the entry. */
  private void begin(Slot parameter, List<Stmt> entry, Stmt.Block body) {
    for (Stmt stmt : body.statements()) {
      if (isBeginning(stmt) && parameter.equals(marked(stmt))) {
        entry.add(stmt);
        moved.add(stmt);
      }
    }
  }

  private static boolean isBeginning(Stmt stmt) {
    return stmt instanceof Stmt.Perform call && call.intrinsic().equals(Stmt.Perform.LIVES);
  }

  /** The object that a statement begins or ends; null when it does neither. */
  private static @Nullable Slot marked(Stmt stmt) {
    return stmt instanceof Stmt.Perform call
            && call.isOfLife()
            && call.arguments().get(0) instanceof Expr.SlotAddress a
        ? a.slot()
        : null;
  }

  private boolean isDropped(Stmt stmt) {
    Slot slot = marked(stmt);
    return slot != null && (registers.containsKey(slot) || moved.contains(stmt));
  }

  private IrRewriter rewriter() {
    return new IrRewriter() {
      @Override
      protected boolean keeps(Stmt stmt) {
        return !isDropped(stmt);
      }

      @Override
      protected @Nullable Expr replace(Expr expr) {
        if (expr instanceof Expr.Load load && load.address() instanceof Expr.SlotAddress a) {
          Local register = registers.get(a.slot());
          return register == null ? load : new Expr.Get(register);
        }
        return null;
      }

      @Override
      protected @Nullable Stmt replace(Stmt stmt) {
        if (stmt instanceof Stmt.Store store && store.address() instanceof Expr.SlotAddress a) {
          Local register = registers.get(a.slot());
          return register == null
              ? null
              : new Stmt.Set(register, expression(store.value()), store.span());
        }
        return null;
      }
    };
  }

  private static boolean isWhole(Expr.Load load) {
    return load.address() instanceof Expr.SlotAddress a && a.slot().element() == load.type();
  }

  private static boolean isWhole(Stmt.Store store) {
    return store.address() instanceof Expr.SlotAddress a && a.slot().element() == store.type();
  }
}
