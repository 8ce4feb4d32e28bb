package telar.compiler.lower;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.simt.abi.WriteTargets;

/**
 * Which parameters and variables a kernel may write through: those at the root of a store, and of
 * every pointer that it hands to something that may write.
 */
public final class WrittenRoots {

  private final List<Local> parameters;
  private final Provenance provenance;
  private final Set<Integer> writtenParameters = new HashSet<>();
  private final Set<Integer> writtenGlobals = new HashSet<>();
  private boolean anywhere;

  private WrittenRoots(IrFunction kernel, Provenance provenance) {
    this.parameters = kernel.parameters().stream().map(IrFunction.Parameter::local).toList();
    this.provenance = provenance;
    IrTree.statements(kernel.body(), this::note);
  }

  /** What a kernel writes, its calls inlined. */
  public static WriteTargets of(IrFunction kernel, Provenance provenance) {
    WrittenRoots roots = new WrittenRoots(kernel, provenance);
    return roots.anywhere
        ? WriteTargets.ANYWHERE
        : new WriteTargets(
            false, Set.copyOf(roots.writtenParameters), Set.copyOf(roots.writtenGlobals));
  }

  private void note(Stmt stmt) {
    if (stmt instanceof Stmt.Store store) {
      written(store.address());
    } else if (stmt instanceof Stmt.CopyMemory copy) {
      written(copy.target());
    } else if (stmt instanceof Stmt.ZeroMemory zero) {
      written(zero.target());
    } else if (stmt instanceof Stmt.Perform call) {
      call.arguments().stream().filter(a -> a.type() == IrType.PTR).forEach(this::written);
    } else if (stmt instanceof Stmt.Call
        || stmt instanceof Stmt.CallIndirect
        || stmt instanceof Stmt.Launch) {
      anywhere = true;
    }
  }

  private void written(Expr address) {
    Expr root = root(address);
    if (root instanceof Expr.Get parameter) {
      writtenParameters.add(parameters.indexOf(parameter.local()));
    } else if (root instanceof Expr.GlobalAddress global) {
      writtenGlobals.add(global.variable().id());
    } else if (!(root instanceof Expr.SharedAddress) && !(root instanceof Expr.SlotAddress)) {
      anywhere = true;
    }
  }

  private @Nullable Expr root(Expr address) {
    Expr base = address;
    while (base instanceof Expr.PointerAdd add) {
      base = add.base();
    }
    if (base instanceof Expr.Get get && !parameters.contains(get.local())) {
      return provenance.of(get.local());
    }
    return base;
  }
}
