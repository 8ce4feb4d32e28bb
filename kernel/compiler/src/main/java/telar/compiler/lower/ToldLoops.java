package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Finds the loops whose accesses can be told when they have ended: each access moves by the same
 * step in every round and in every lane, so its first address and the number of rounds say it all.
 * Such a loop gets a register that counts its rounds, and can stay lane code when it is observed.
 */
final class ToldLoops {

  /** Larger loops would have to be split. */
  private static final int MAX_NODES = 300;

  private final Provenance provenance;
  private final Uniformity uniformity;
  private final Names names;
  private final Map<Integer, Local> rounds = new HashMap<>();

  private ToldLoops(IrFunction kernel, IntrinsicTraits traits) {
    this.provenance = new Provenance(kernel);
    this.uniformity = new Uniformity(kernel, traits);
    this.names = new Names(kernel);
  }

  /**
   * A kernel whose loops count.
   *
   * @param rounds the registers that count the rounds, by the labels of their loops
   */
  record Counted(IrFunction kernel, Map<Integer, Local> rounds) {}

  static Counted count(IrFunction kernel, IntrinsicTraits traits) {
    ToldLoops loops = new ToldLoops(kernel, traits);
    Stmt.Block body = loops.new Counting().block(kernel.body());
    return new Counted(kernel.withBody(body), loops.rounds);
  }

  /** What a loop does in a round. */
  record Round(List<AccessWalk.Access> accesses, List<Expr> steps) {}

  /** Adds the counters. */
  private final class Counting extends IrTransformer {
    @Override
    void statement(Stmt stmt, List<Stmt> out) {
      if (!(stmt instanceof Stmt.Loop loop) || !isTold(loop)) {
        super.statement(stmt, out);
        return;
      }
      Local counter = names.local("%rounds", IrType.I32);
      rounds.put(loop.label(), counter);
      out.add(new Stmt.Set(counter, Expr.Const.i32(0), loop.span()));
      List<Stmt> body = new ArrayList<>(block(loop.body()).statements());
      Expr next = new Expr.Binary(BinaryOp.ADD, new Expr.Get(counter), Expr.Const.i32(1));
      body.add(new Stmt.Set(counter, next, loop.span()));
      out.add(
          new Stmt.Loop(
              loop.label(),
              block(loop.header()),
              expr(loop.condition()),
              new Stmt.Block(body, loop.body().span()),
              block(loop.step()),
              true,
              loop.site(),
              loop.span()));
    }
  }

  private boolean isTold(Stmt.Loop loop) {
    boolean quiet = loop.site() == null && AccessWalk.isSilent(loop);
    if (quiet || !loop.testFirst() || IrTree.size(loop) > MAX_NODES || hasJumps(loop)) {
      return false;
    }
    Round round = round(loop, provenance);
    return round != null && round.steps().stream().allMatch(uniformity::isUniform);
  }

  private static boolean hasJumps(Stmt.Loop loop) {
    boolean[] found = new boolean[1];
    for (Stmt child : IrTree.children(loop)) {
      found[0] |= IrTree.jumpsOut(child);
    }
    return found[0];
  }

  /** What a loop does in a round; null when it cannot be told so. */
  static @Nullable Round round(Stmt.Loop loop, Provenance provenance) {
    AccessWalk walk = new AccessWalk(provenance);
    walk.walk(loop.header().statements());
    if (walk.failed() || !walk.accesses().isEmpty() || !isPure(loop.condition())) {
      return null;
    }
    walk.walk(loop.body().statements());
    walk.walk(loop.step().statements());
    if (walk.failed()) {
      return null;
    }
    Map<Local, @Nullable Expr> growth = growth(loop, walk);
    Derivative byRound = new Derivative(leaf -> growthOf(leaf, growth));
    List<Expr> steps = new ArrayList<>();
    for (AccessWalk.Access access : walk.accesses()) {
      Expr step = byRound.of(access.address());
      if (step == null || changes(step, growth)) {
        return null;
      }
      steps.add(step);
    }
    return new Round(walk.accesses(), steps);
  }

  private static boolean isPure(Expr condition) {
    boolean[] pure = {true};
    IrTree.expressions(condition, e -> pure[0] &= !(e instanceof Expr.Load));
    return pure[0];
  }

  private static @Nullable Expr growthOf(Expr leaf, Map<Local, @Nullable Expr> growth) {
    if (leaf instanceof Expr.Get get && growth.containsKey(get.local())) {
      return growth.get(get.local());
    }
    return Derivative.zero(leaf.type());
  }

  /** By how much each register that the loop assigns grows in a round; null when in other ways. */
  private static Map<Local, @Nullable Expr> growth(Stmt.Loop loop, AccessWalk walk) {
    Map<Local, @Nullable Expr> growth = new HashMap<>();
    LaneShapes.assigned(loop).forEach(local -> growth.put(local, null));
    for (Local local : List.copyOf(growth.keySet())) {
      Expr after = walk.value(local);
      if (after != null) {
        growth.put(local, new Growth(local, growth).of(after));
      }
    }
    return growth;
  }

  private static boolean changes(Expr step, Map<Local, @Nullable Expr> growth) {
    boolean[] found = new boolean[1];
    IrTree.reads(step, local -> found[0] |= growth.containsKey(local));
    return found[0];
  }

  /** What is added to a register that ends a round with a sum. */
  private record Growth(Local local, Map<Local, @Nullable Expr> assigned) {

    @Nullable Expr of(Expr expr) {
      if (expr instanceof Expr.Get get && get.local().equals(local)) {
        return Derivative.zero(local.type());
      } else if (expr instanceof Expr.Binary sum && sum.op() == BinaryOp.ADD) {
        return isFixed(sum.right())
            ? plus(of(sum.left()), sum.right())
            : isFixed(sum.left()) ? plus(of(sum.right()), sum.left()) : null;
      } else if (expr instanceof Expr.Binary sum && sum.op() == BinaryOp.SUB) {
        return isFixed(sum.right()) ? minus(of(sum.left()), sum.right()) : null;
      } else if (expr instanceof Expr.PointerAdd add && isFixed(add.index())) {
        Expr way = Derivative.scaled(add.index(), add.scale());
        return plus(of(add.base()), way);
      }
      return null;
    }

    private static @Nullable Expr plus(@Nullable Expr growth, Expr added) {
      return growth == null ? null : Derivative.sum(growth, added);
    }

    private static @Nullable Expr minus(@Nullable Expr growth, Expr taken) {
      return growth == null ? null : new Expr.Binary(BinaryOp.SUB, growth, taken);
    }

    private boolean isFixed(Expr expr) {
      return !changes(expr, assigned);
    }
  }
}
