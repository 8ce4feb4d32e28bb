package telar.compiler.codegen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.CountedLoops;
import telar.compiler.lower.IrTree;
import telar.compiler.lower.KernelPlan.Home;
import telar.compiler.lower.LaneShapes;
import telar.compiler.lower.LoopControl;

/**
 * Statements of two chunks. A loop that goes round equally often in both is written once, around
 * the body of the one and then of the other: sums that wait for each other in one chunk leave the
 * machine time for those of the other. All else is done by the first chunk and then by the second.
 */
final class VectorPairs {

  private final Code code;
  private final VectorTurn first;
  private final VectorTurn second;

  VectorPairs(Code code, VectorTurn first, VectorTurn second) {
    this.code = code;
    this.first = first;
    this.second = second;
  }

  /** Whether there is a loop to share, and nothing that only single chunks can do. */
  static boolean isWorthwhile(List<Stmt> statements, LaneShapes shapes) {
    return VectorStatements.returnsAtEnds(statements)
        && sharesLoop(statements, shapes)
        && statements.stream().noneMatch(VectorPairs::usesOwnMemory);
  }

  /** Whether threads use memory of their own: chunks have theirs in the same place in turn. */
  private static boolean usesOwnMemory(Stmt stmt) {
    boolean[] found = new boolean[1];
    IrTree.allExpressions(stmt, e -> found[0] |= e instanceof Expr.SlotAddress);
    return found[0];
  }

  private static boolean sharesLoop(List<Stmt> statements, LaneShapes shapes) {
    return statements.stream().anyMatch(stmt -> sharesLoop(stmt, shapes));
  }

  private static boolean sharesLoop(Stmt stmt, LaneShapes shapes) {
    if (stmt instanceof Stmt.Block block) {
      return sharesLoop(block.statements(), shapes);
    } else if (stmt instanceof Stmt.If branch) {
      return sharesLoop(branch.thenBlock(), shapes) || sharesLoop(branch.elseBlock(), shapes);
    }
    return stmt instanceof Stmt.Loop loop && isShared(loop, shapes);
  }

  private static boolean isShared(Stmt.Loop loop, LaneShapes shapes) {
    Set<Local> control = LoopControl.of(loop);
    return control != null
        && !shapes.isDivergent(loop)
        && control.stream().noneMatch(local -> shapes.of(local).isVarying());
  }

  /** Emits the whole body of lane code for both chunks. */
  void emit(List<Stmt> statements) {
    Label end = new Label();
    list(statements, end);
    code.label(end);
  }

  /** Statements whose returns, which are at their ends, go to a label. */
  private void list(List<Stmt> statements, Label end) {
    for (Stmt stmt : statements) {
      if (stmt instanceof Stmt.Return) {
        code.jump(Opcodes.GOTO, end);
      } else if (!sharesLoop(stmt, first.shapes())) {
        apart(stmt);
      } else if (stmt instanceof Stmt.Block block) {
        list(block.statements(), end);
      } else if (stmt instanceof Stmt.If branch) {
        branch(branch, end);
      } else if (stmt instanceof Stmt.Loop loop) {
        loop(loop, end);
      }
    }
  }

  private void apart(Stmt stmt) {
    first.alone(stmt);
    second.alone(stmt);
  }

  /** Where both chunks take a side with all their lanes, they do so together. */
  private void branch(Stmt.If branch, Label end) {
    Label apart = new Label();
    Label otherwise = new Label();
    Label done = new Label();
    boolean uniform = first.shapes().of(branch.condition()).isUniform();
    if (!uniform && !first.guards().isGuard(branch.condition())) {
      apart(branch);
      return;
    }
    first.guards().test(branch.condition(), uniform ? otherwise : apart, apart);
    second.guards().test(branch.condition(), apart, apart);
    list(branch.thenBlock().statements(), end);
    code.jump(Opcodes.GOTO, done);
    if (uniform) {
      code.label(otherwise);
      Label both = new Label();
      second.guards().test(branch.condition(), both, apart);
      code.jump(Opcodes.GOTO, apart);
      code.label(both);
      list(branch.elseBlock().statements(), end);
      code.jump(Opcodes.GOTO, done);
    }
    code.label(apart);
    apart(branch);
    code.label(done);
  }

  private void loop(Stmt.Loop loop, Label end) {
    Set<Local> control = LoopControl.of(loop);
    if (control == null || !isShared(loop, first.shapes())) {
      apart(loop);
      return;
    }
    Label top = new Label();
    Label apart = new Label();
    Label done = new Label();
    Label past = new Label();
    control.removeIf(local -> first.chunk().plan().home(local) == Home.UNIFORM);
    control.forEach(local -> unlessEqual(local, apart));
    Map<Local, Integer> own = new LinkedHashMap<>();
    control.forEach(local -> own.put(local, shareRegister(local)));
    code.label(top);
    code.line(loop.span());
    first.chunk().scalars().jump(loop.condition(), done, false);
    list(loop.body().statements(), end);
    loop.step().statements().forEach(stmt -> step(stmt, control));
    if (!CountedLoops.isInnermost(loop)) {
      first.chunk().scope().poll();
    }
    code.jump(Opcodes.GOTO, top);
    own.forEach(this::ownRegister);
    code.label(apart);
    apart(loop);
    code.jump(Opcodes.GOTO, past);
    code.label(done);
    own.forEach(this::copy);
    code.label(past);
  }

  /** Registers that decide about the loop are the same in both chunks: they are set once. */
  private void step(Stmt stmt, Set<Local> control) {
    if (stmt instanceof Stmt.Set set && control.contains(set.target())) {
      first.alone(stmt);
    } else {
      apart(stmt);
    }
  }

  /** Has the second chunk use the first's register; returns the variable of its own. */
  private int shareRegister(Local local) {
    int shared = first.chunk().registers().scalar(local);
    return second.chunk().registers().move(local, shared);
  }

  private void ownRegister(Local local, int variable) {
    second.chunk().registers().move(local, variable);
  }

  private void copy(Local local, int variable) {
    JvmType type = JvmType.of(local.type());
    code.load(type, first.chunk().registers().scalar(local));
    code.store(type, variable);
  }

  private void unlessEqual(Local local, Label target) {
    JvmType type = JvmType.of(local.type());
    code.load(type, first.chunk().registers().scalar(local));
    code.load(type, second.chunk().registers().scalar(local));
    if (type == JvmType.INT) {
      code.jump(Opcodes.IF_ICMPNE, target);
    } else {
      code.op(Opcodes.LCMP);
      code.jump(Opcodes.IFNE, target);
    }
  }
}
