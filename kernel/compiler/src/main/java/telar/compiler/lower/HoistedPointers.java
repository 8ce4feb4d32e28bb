package telar.compiler.lower;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Reads a pointer that lies in memory (the first element of a vector, a member of a struct) once
 * before a loop that cannot change it: one that calls nothing and, by C++'s rule that an object is
 * accessed as what it is, stores no pointer and no byte.
 */
final class HoistedPointers extends IrTransformer {

  /** A read that gives null where a plain one would fault: the loop may never come to it. */
  private static final String PEEK = "__telar_peek";

  private final Names names;

  private HoistedPointers(IrFunction function) {
    this.names = new Names(function);
  }

  static IrFunction hoist(IrFunction function) {
    HoistedPointers pass = new HoistedPointers(function);
    return function.withBody(pass.block(function.body()));
  }

  @Override
  void statement(Stmt stmt, List<Stmt> out) {
    Stmt current = stmt;
    if (stmt instanceof Stmt.Loop && isQuiet(stmt)) {
      Map<Expr, Local> found = candidates(current);
      while (!found.isEmpty()) {
        found.forEach((address, local) -> out.add(new Stmt.Set(local, read(address), stmt.span())));
        current = new Replacement(found).one(current);
        found = candidates(current);
      }
    }
    super.statement(current, out);
  }

  /** Whether nothing in a loop changes a pointer in memory. */
  private static boolean isQuiet(Stmt loop) {
    boolean[] quiet = {true};
    IrTree.statements(loop, s -> quiet[0] &= keepsPointers(s));
    return quiet[0];
  }

  private static boolean keepsPointers(Stmt stmt) {
    if (stmt instanceof Stmt.Store store) {
      return store.type() != IrType.PTR && store.type() != IrType.I8;
    } else if (stmt instanceof Stmt.Perform call) {
      return !call.intrinsic().startsWith("cuda")
          && call.arguments().stream().noneMatch(a -> a.type() == IrType.PTR);
    }
    return !(stmt instanceof Stmt.Call
        || stmt instanceof Stmt.CallIndirect
        || stmt instanceof Stmt.Launch
        || stmt instanceof Stmt.CopyMemory
        || stmt instanceof Stmt.ZeroMemory);
  }

  /** The addresses of pointers that the loop reads and does not compute. */
  private Map<Expr, Local> candidates(Stmt loop) {
    Set<Local> assigned = new HashSet<>();
    IrTree.statements(
        loop,
        s -> {
          Local result = IrTree.result(s);
          if (result != null) {
            assigned.add(result);
          }
        });
    Map<Expr, Local> found = new LinkedHashMap<>();
    IrTree.allExpressions(
        loop,
        e -> {
          if (e instanceof Expr.Load load
              && load.type() == IrType.PTR
              && isFixed(load.address(), assigned)) {
            found.computeIfAbsent(load.address(), a -> names.local("pointer", IrType.PTR));
          }
        });
    return found;
  }

  private static boolean isFixed(Expr expr, Set<Local> assigned) {
    boolean leaf =
        expr instanceof Expr.Const
            || expr instanceof Expr.SlotAddress
            || expr instanceof Expr.GlobalAddress
            || expr instanceof Expr.Get get && !assigned.contains(get.local());
    boolean inner = expr instanceof Expr.PointerAdd || expr instanceof Expr.Convert;
    return leaf || inner && IrTree.operands(expr).stream().allMatch(e -> isFixed(e, assigned));
  }

  private static Expr read(Expr address) {
    return new Expr.Intrinsic(PEEK, IrType.PTR, List.of(address));
  }

  /** Puts the registers in place of the reads. */
  private static final class Replacement extends IrTransformer {

    private final Map<Expr, Local> registers;

    Replacement(Map<Expr, Local> registers) {
      this.registers = registers;
    }

    @Override
    Expr expr(Expr expr) {
      if (expr instanceof Expr.Load load && load.type() == IrType.PTR) {
        Local register = registers.get(load.address());
        if (register != null) {
          return new Expr.Get(register);
        }
      }
      return super.expr(expr);
    }
  }
}
