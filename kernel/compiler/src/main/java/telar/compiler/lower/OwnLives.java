package telar.compiler.lower;

import java.util.List;
import java.util.Set;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;

/**
 * Drops the marks of lives of objects that nobody can reach when they have ended: their address
 * stays inside, and no use of them follows their end ({@link LateUses}). The marks that stay keep
 * their objects in memory, where each access is looked at.
 */
final class OwnLives extends IrTransformer {

  private final Set<Slot> kept;

  private OwnLives(Set<Slot> kept) {
    this.kept = kept;
  }

  static IrFunction drop(IrFunction function) {
    boolean[] found = new boolean[1];
    IrTree.statements(function.body(), s -> found[0] |= isMark(s));
    if (!found[0]) {
      return function;
    }
    Set<Slot> kept = LateUses.of(function);
    SlotUses uses = new SlotUses(without(function, Set.of()));
    function.slots().stream().filter(uses::escapes).forEach(kept::add);
    return without(function, kept);
  }

  private static IrFunction without(IrFunction function, Set<Slot> kept) {
    return function.withBody(new OwnLives(kept).block(function.body()));
  }

  private static boolean isMark(Stmt stmt) {
    return stmt instanceof Stmt.Perform call && call.isOfLife();
  }

  @Override
  void statement(Stmt stmt, List<Stmt> out) {
    boolean drops =
        stmt instanceof Stmt.Perform call
            && call.isOfLife()
            && call.arguments().get(0) instanceof Expr.SlotAddress address
            && !kept.contains(address.slot());
    if (!drops) {
      super.statement(stmt, out);
    }
  }
}
