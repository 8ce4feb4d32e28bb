package telar.compiler.lower;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Which register a shuffle hands over, directly or through parameters of library functions that do
 * nothing else with it: {@code tile.shfl(first, 0)} uses what lane 0 has of {@code first}, and of
 * the other lanes nothing.
 */
final class ShuffledRegisters {

  private final Map<Local, Integer> otherReads = new HashMap<>();
  private final Map<Local, Local> origins = new HashMap<>();
  private final Set<Local> assigned = new HashSet<>();

  ShuffledRegisters(IrFunction kernel) {
    IrTree.statements(kernel.body(), this::noteOrigin);
    IrTree.statements(kernel.body(), this::noteReads);
    while (origins.keySet().removeIf(local -> otherReads.getOrDefault(local, 0) > 0)) {
      otherReads.clear();
      IrTree.statements(kernel.body(), this::noteReads);
    }
  }

  /** A parameter of the library that is given a register as it is. */
  private void noteOrigin(Stmt stmt) {
    Local target = IrTree.result(stmt);
    if (target == null || target.source() == null) {
      return;
    }
    Local origin = stmt instanceof Stmt.Set set ? register(set.value()) : null;
    if (!assigned.add(target) || origin == null || !target.source().span().file().isLibrary()) {
      origins.remove(target);
    } else {
      origins.put(target, origin);
    }
  }

  private void noteReads(Stmt stmt) {
    for (Expr operand : IrTree.operands(stmt)) {
      if (!(isHandedOn(stmt) || operand.equals(shuffled(stmt)))) {
        IrTree.reads(operand, local -> otherReads.merge(local, 1, Integer::sum));
      }
    }
  }

  /** Whether a statement gives a register to such a parameter. */
  boolean isHandedOn(Stmt stmt) {
    return stmt instanceof Stmt.Set set && origins.containsKey(set.target());
  }

  /** The operand of a shuffle that other lanes get; null for other statements. */
  static @Nullable Expr shuffled(Stmt stmt) {
    return stmt instanceof Stmt.Perform call && HeardWatch.isShuffle(call)
        ? call.arguments().get(1)
        : null;
  }

  /** The register that a shuffle hands over; null when it computes what it does. */
  @Nullable Local of(Stmt stmt) {
    Expr value = shuffled(stmt);
    Local local = value == null ? null : register(value);
    while (local != null && origins.containsKey(local)) {
      local = origins.get(local);
    }
    return local;
  }

  private static @Nullable Local register(Expr value) {
    if (value instanceof Expr.Convert convert) {
      return register(convert.operand());
    }
    return value instanceof Expr.Get get ? get.local() : null;
  }
}
