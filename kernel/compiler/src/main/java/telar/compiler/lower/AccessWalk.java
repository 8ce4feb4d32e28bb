package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.simt.event.AccessSite;

/**
 * Walks over straight lane code and tells its accesses in their order, with addresses in terms of
 * what the registers hold where the walk begins. It fails where an address depends on what memory
 * holds, or where the code does more than assign, read, write and count atomically.
 */
final class AccessWalk {

  /** Larger values are not followed. */
  private static final int MAX_NODES = 100;

  /** An access that observers are told of. */
  record Access(AccessSite site, Expr address) {}

  /** Values of no more than this many nodes are simple. */
  private static final int SIMPLE_NODES = 12;

  private final @Nullable Provenance provenance;
  private final Map<Local, @Nullable Expr> values = new HashMap<>();
  private final List<Access> accesses = new ArrayList<>();
  private boolean failed;

  AccessWalk(@Nullable Provenance provenance) {
    this.provenance = provenance;
  }

  /** Whether statements leave registers with simple values, and do nothing else. */
  static boolean isSimple(List<Stmt> statements) {
    AccessWalk walk = new AccessWalk(null);
    walk.walk(statements);
    return !walk.failed
        && walk.accesses.isEmpty()
        && walk.values.values().stream().allMatch(v -> v != null && nodes(v) <= SIMPLE_NODES);
  }

  private static int nodes(Expr expr) {
    int[] nodes = new int[1];
    IrTree.expressions(expr, e -> nodes[0]++);
    return nodes[0];
  }

  boolean failed() {
    return failed;
  }

  List<Access> accesses() {
    return accesses;
  }

  /** What a register holds now, in terms of the beginning; null when that is not known. */
  @Nullable Expr value(Local local) {
    return values.containsKey(local) ? values.get(local) : new Expr.Get(local);
  }

  void walk(List<Stmt> statements) {
    statements.forEach(this::statement);
  }

  private void statement(Stmt stmt) {
    if (stmt instanceof Stmt.Block block) {
      walk(block.statements());
    } else if (stmt instanceof Stmt.Set set) {
      read(set.value());
      Expr value = substitute(set.value());
      assign(set.target(), value == null || nodes(value) > MAX_NODES ? null : value);
    } else if (stmt instanceof Stmt.Store store) {
      read(store.value());
      read(store.address());
      note(store.site(), store.address());
    } else if (stmt instanceof Stmt.CopyMemory copy) {
      read(copy.target());
      note(copy.write(), copy.target());
      read(copy.source());
      note(copy.read(), copy.source());
    } else if (stmt instanceof Stmt.Perform call) {
      perform(call);
    } else if (IrTree.jumpsOut(stmt) || !isSilent(stmt)) {
      failed = true;
    } else {
      forget(stmt);
    }
  }

  /** Atomics are accesses; no other built-in with effects is told in this way. */
  private void perform(Stmt.Perform call) {
    if (call.isRemark()) {
      return;
    }
    AccessSite site = call.site();
    if (site == null || site.kind() != AccessSite.Kind.ATOMIC || call.arguments().isEmpty()) {
      failed = true;
      return;
    }
    call.arguments().forEach(this::read);
    note(site, call.arguments().get(0));
    forget(call);
  }

  /** Takes registers that a statement assigns as unknown. */
  void forget(Stmt stmt) {
    LaneShapes.assigned(stmt).forEach(local -> assign(local, null));
  }

  private void assign(Local local, @Nullable Expr value) {
    values.put(local, value);
  }

  /** Whether a statement does nothing that observers see. */
  static boolean isSilent(Stmt stmt) {
    boolean[] silent = {true};
    IrTree.statements(stmt, s -> silent[0] &= isSilentItself(s));
    IrTree.allExpressions(stmt, e -> silent[0] &= !(e instanceof Expr.Load));
    return silent[0];
  }

  private static boolean isSilentItself(Stmt stmt) {
    if (stmt instanceof Stmt.If branch) {
      return branch.site() == null;
    } else if (stmt instanceof Stmt.Loop loop) {
      return loop.site() == null;
    } else if (stmt instanceof Stmt.Switch choice) {
      return choice.site() == null;
    }
    return stmt instanceof Stmt.Set
        || stmt instanceof Stmt.Block
        || stmt instanceof Stmt.ZeroMemory
        || stmt instanceof Stmt.Break
        || stmt instanceof Stmt.Continue;
  }

  /** The reads of an expression, in the order in which they are made. */
  void read(Expr expr) {
    IrTree.operands(expr).forEach(this::read);
    if (expr instanceof Expr.Load load) {
      note(load.site(), load.address());
    }
  }

  /** Later parts of a wider access and the thread's own objects are not told. */
  private void note(AccessSite site, Expr address) {
    Expr base = address;
    while (base instanceof Expr.PointerAdd add) {
      base = add.base();
    }
    if (site.id() < 0 || base instanceof Expr.SlotAddress) {
      return;
    }
    boolean own =
        base instanceof Expr.Get pointer
            && provenance != null
            && provenance.of(pointer.local()) instanceof Expr.SlotAddress;
    Expr known = own ? null : substitute(address);
    known = known == null || nodes(known) > MAX_NODES ? null : known;
    if (known == null) {
      failed = true;
    } else {
      accesses.add(new Access(site, known));
    }
  }

  /** A value in terms of the beginning; null when it is not known. */
  @Nullable Expr substitute(Expr value) {
    boolean[] known = {true};
    IrTree.expressions(
        value,
        e ->
            known[0] &=
                !(e instanceof Expr.Load)
                    && !(e instanceof Expr.SlotAddress)
                    && !(e instanceof Expr.Get get && value(get.local()) == null));
    if (!known[0]) {
      return null;
    }
    return new Substitution(this).expr(value);
  }

  /** Puts values in place of the registers that hold them. */
  private static final class Substitution extends IrTransformer {
    private final AccessWalk walk;

    Substitution(AccessWalk walk) {
      this.walk = walk;
    }

    @Override
    Expr expr(Expr expr) {
      if (expr instanceof Expr.Get get) {
        Expr value = walk.value(get.local());
        return value == null ? expr : value;
      }
      return super.expr(expr);
    }
  }
}
