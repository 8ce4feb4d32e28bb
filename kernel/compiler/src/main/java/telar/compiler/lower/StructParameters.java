package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;
import telar.simt.event.AccessSite;

/**
 * Class objects that a kernel takes by value. The launch keeps one copy for all threads; a kernel
 * that writes to such a parameter or lets its address go gives each thread its own.
 */
final class StructParameters extends IrTransformer {

  private final Map<Local, Slot> copies = new HashMap<>();

  /** Gives the threads copies where they need them. */
  static IrFunction copy(IrFunction kernel) {
    Set<Local> needed = new HashSet<>();
    IrTree.statements(kernel.body(), s -> noteWrites(s, needed));
    StructParameters pass = new StructParameters();
    Names names = new Names(kernel);
    List<Slot> slots = new ArrayList<>(kernel.slots());
    List<Stmt> body = new ArrayList<>();
    for (IrFunction.Parameter parameter : kernel.parameters()) {
      if (parameter.byValueBytes() > 0 && needed.contains(parameter.local())) {
        Slot slot =
            names.copy(
                new Slot(0, parameter.local().name(), parameter.byValueBytes(), 16, IrType.I8));
        slots.add(slot);
        pass.copies.put(parameter.local(), slot);
        body.add(initialise(kernel, parameter, slot));
      }
    }
    body.addAll(pass.block(kernel.body()).statements());
    return kernel.with(slots, new Stmt.Block(body, kernel.body().span()));
  }

  private static Stmt initialise(IrFunction kernel, IrFunction.Parameter parameter, Slot slot) {
    AccessSite site =
        QuietSite.at(
            kernel.span(),
            kernel.displayName(),
            parameter.local().name(),
            parameter.local().name(),
            (int) parameter.byValueBytes());
    return new Stmt.CopyMemory(
        new Expr.SlotAddress(slot),
        new Expr.Get(parameter.local()),
        parameter.byValueBytes(),
        site,
        site,
        kernel.span());
  }

  /** Notes registers that are more than the root of a load's or copy's source address. */
  private static void noteWrites(Stmt stmt, Set<Local> written) {
    if (stmt instanceof Stmt.CopyMemory copy) {
      noteAll(copy.target(), written);
      noteValue(root(copy.source()), copy.source(), written);
    } else {
      IrTree.operands(stmt).forEach(e -> noteUse(e, written));
    }
  }

  private static void noteUse(Expr expr, Set<Local> written) {
    if (expr instanceof Expr.Load load) {
      noteValue(root(load.address()), load.address(), written);
    } else if (expr instanceof Expr.Get get) {
      written.add(get.local());
    } else {
      IrTree.operands(expr).forEach(e -> noteUse(e, written));
    }
  }

  /** An address that is only read from: its root is harmless, its indices are ordinary values. */
  private static void noteValue(Expr root, Expr address, Set<Local> written) {
    if (address instanceof Expr.PointerAdd add) {
      noteValue(root, add.base(), written);
      noteUse(add.index(), written);
    } else if (!(root instanceof Expr.Get)) {
      noteUse(address, written);
    }
  }

  private static void noteAll(Expr expr, Set<Local> written) {
    IrTree.reads(expr, written::add);
  }

  private static Expr root(Expr address) {
    return address instanceof Expr.PointerAdd add ? root(add.base()) : address;
  }

  @Override
  Expr expr(Expr expr) {
    if (expr instanceof Expr.Get get && copies.containsKey(get.local())) {
      return new Expr.SlotAddress(copies.get(get.local()));
    }
    return super.expr(expr);
  }
}
