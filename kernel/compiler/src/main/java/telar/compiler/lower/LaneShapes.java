package telar.compiler.lower;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.ConvertOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * The shapes of the values of lane code when neighbouring lanes run it together, and where their
 * control flow diverges. A register that lanes assign apart is varying only if it is read where
 * they have met again: inside, only lanes that are there count.
 */
public final class LaneShapes {

  /** What lane code finds around it. */
  public interface Outside {
    /** The shape of what a register holds when the code begins. */
    LaneShape register(Local local);

    /** The shape of a special register; null for a function of its arguments. */
    @Nullable LaneShape special(String name);

    /** Whether a read of one address gives all lanes the same. */
    boolean isSteady(Expr.Load load);
  }

  private final int lanes;
  private final Outside outside;
  private final Liveness liveness;
  private final Map<Local, LaneShape> registers = new HashMap<>();
  private final Set<Integer> divergentLabels = new HashSet<>();
  private final Set<Integer> divergentContinues = new HashSet<>();
  private final Map<Integer, Integer> depths = new HashMap<>();
  private final Set<Local> wild = new HashSet<>();
  private final Set<Local> unaligned = new HashSet<>();
  private boolean divergentReturn;
  private int depth;
  private boolean changed;

  /**
   * Looks at lane code.
   *
   * @param lanes how many run it together; the first has a multiple of it as its {@code
   *     threadIdx.x}
   * @param kept registers that are read after it
   */
  public LaneShapes(int lanes, List<Stmt> statements, Set<Local> kept, Outside outside) {
    this.lanes = lanes;
    this.outside = outside;
    this.liveness = new Liveness(statements, kept);
    liveness.before().forEach(local -> registers.put(local, outside.register(local)));
    wild.addAll(liveness.before());
    unaligned.addAll(liveness.before());
    do {
      changed = false;
      statements.forEach(this::visit);
    } while (changed);
  }

  public Liveness liveness() {
    return liveness;
  }

  /** Whether some lanes return while others go on. */
  public boolean hasDivergentReturn() {
    return divergentReturn;
  }

  /** Whether lanes may leave a loop, or finish its rounds, at different times. */
  public boolean isDivergent(Stmt.Loop loop) {
    return divergentLabels.contains(loop.label()) || !of(loop.condition()).isUniform();
  }

  /** Whether jumps of some lanes lead out of a loop or to its next round. */
  public boolean hasDivergentJumps(Stmt.Loop loop) {
    return divergentLabels.contains(loop.label());
  }

  /** Statements that are run for one lane after the other. */
  public static boolean isLaneByLane(Stmt stmt) {
    return stmt instanceof Stmt.Switch
        || stmt instanceof Stmt.CopyMemory
        || stmt instanceof Stmt.ZeroMemory
        || stmt instanceof Stmt.Perform
        || stmt instanceof Stmt.Call;
  }

  private void visit(Stmt stmt) {
    if (stmt instanceof Stmt.Set set) {
      assign(set.target(), of(set.value()));
      changed |= !isCount(set.value()) && wild.add(set.target());
      changed |= !isAligned(set.value()) && unaligned.add(set.target());
    } else if (stmt instanceof Stmt.If branch) {
      branch(branch);
    } else if (stmt instanceof Stmt.Loop loop) {
      loop(loop);
    } else if (stmt instanceof Stmt.Block block) {
      block.statements().forEach(this::visit);
    } else if (stmt instanceof Stmt.Break jump) {
      jump(jump.label());
    } else if (stmt instanceof Stmt.Continue jump) {
      if (jump(jump.label())) {
        divergentContinues.add(jump.label());
      }
    } else if (stmt instanceof Stmt.Return) {
      divergentReturn |= depth > 0;
    } else {
      assigned(stmt).forEach(local -> assign(local, LaneShape.VARYING));
      wild.addAll(assigned(stmt));
      unaligned.addAll(assigned(stmt));
    }
  }

  private void branch(Stmt.If branch) {
    boolean diverges = !of(branch.condition()).isUniform();
    depth += diverges ? 1 : 0;
    visit(branch.thenBlock());
    visit(branch.elseBlock());
    depth -= diverges ? 1 : 0;
    if (diverges) {
      spoil(branch.thenBlock(), liveness.atElse(branch));
      spoil(branch.elseBlock(), liveness.after(branch));
    }
  }

  private void loop(Stmt.Loop loop) {
    boolean diverges = isDivergent(loop);
    depth += diverges ? 1 : 0;
    depths.put(loop.label(), depth);
    visit(loop.header());
    visit(loop.body());
    visit(loop.step());
    depth -= diverges ? 1 : 0;
    if (isDivergent(loop)) {
      spoil(loop, liveness.after(loop));
    }
    if (divergentContinues.contains(loop.label())) {
      spoil(loop.body(), liveness.atStep(loop));
    }
  }

  private boolean jump(int label) {
    boolean diverges = depth > depths.getOrDefault(label, 0);
    if (diverges) {
      changed |= divergentLabels.add(label);
    }
    return diverges;
  }

  /** What lanes assign apart and read together varies. */
  private void spoil(Stmt region, Set<Local> live) {
    for (Local local : assigned(region)) {
      if (live.contains(local)) {
        assign(local, LaneShape.VARYING);
      }
    }
  }

  /** The registers that a statement and those inside it assign. */
  public static Set<Local> assigned(Stmt stmt) {
    return IrTree.assignments(stmt).keySet();
  }

  private void assign(Local local, LaneShape shape) {
    LaneShape known = registers.get(local);
    LaneShape joined = known == null ? fitting(local, shape) : known.join(fitting(local, shape));
    if (!joined.equals(known)) {
      registers.put(local, joined);
      changed = true;
    }
  }

  private static LaneShape fitting(Local local, LaneShape shape) {
    return shape.isUniform() || isIndex(local.type()) ? shape : LaneShape.VARYING;
  }

  private static boolean isIndex(IrType type) {
    return type == IrType.I32 || type == IrType.I64 || type == IrType.PTR;
  }

  /** The shape of a register's values in this code. */
  public LaneShape of(Local local) {
    LaneShape known = registers.get(local);
    return known == null ? outside.register(local) : known;
  }

  /**
   * The shape of an index. An unsigned one that wraps round between two lanes is beyond all objects
   * on one side, where accesses are made lane by lane.
   */
  public LaneShape ofIndex(Expr index) {
    if (index instanceof Expr.Convert convert
        && convert.op() == ConvertOp.ZERO_EXTEND
        && convert.operand().type() == IrType.I32) {
      return of(convert.operand());
    } else if (index instanceof Expr.Binary sum && sum.op() == BinaryOp.ADD) {
      return ofIndex(sum.left()).plus(ofIndex(sum.right()));
    }
    return of(index);
  }

  /** The shape of a value. */
  public LaneShape of(Expr expr) {
    if (expr instanceof Expr.Get get) {
      return of(get.local());
    } else if (expr instanceof Expr.Load load) {
      boolean same = of(load.address()).isUniform() && outside.isSteady(load);
      return same ? LaneShape.UNIFORM : LaneShape.VARYING;
    } else if (expr instanceof Expr.Intrinsic call) {
      LaneShape special = outside.special(call.name());
      return special != null ? special : all(expr);
    } else if (expr instanceof Expr.Binary binary && isIndex(binary.type())) {
      return binary(binary);
    } else if (expr instanceof Expr.PointerAdd add) {
      return of(add.base()).plus(of(add.index()).times(add.scale()));
    } else if (expr instanceof Expr.Convert convert) {
      return convert(convert);
    }
    return all(expr);
  }

  private LaneShape binary(Expr.Binary binary) {
    LaneShape left = of(binary.left());
    LaneShape right = of(binary.right());
    if (binary.op() == BinaryOp.ADD) {
      return left.plus(right);
    } else if (binary.op() == BinaryOp.SUB) {
      return left.plus(right.times(-1));
    } else if (binary.op() == BinaryOp.MUL && binary.right() instanceof Expr.Const factor) {
      return left.times(factor.bits());
    } else if (binary.op() == BinaryOp.MUL && binary.left() instanceof Expr.Const factor) {
      return right.times(factor.bits());
    } else if (binary.op() == BinaryOp.SHL
        && binary.right() instanceof Expr.Const count
        && count.bits() >= 0
        && count.bits() < 31) {
      return left.times(1L << count.bits());
    } else if (left.equals(LaneShape.NEXT)
        && binary.right() instanceof Expr.Const divisor
        && isAligned(binary.left())) {
      return ofPart(binary, divisor.bits());
    }
    return all(binary);
  }

  /**
   * The shape of {@code threadIdx.x / 64} or {@code threadIdx.x % 64}: when groups of so many lanes
   * consist of whole chunks, the group is the same in all lanes of one, and the places in it follow
   * each other.
   */
  private LaneShape ofPart(Expr.Binary part, long by) {
    boolean shift = part.op() == BinaryOp.SHR || part.op() == BinaryOp.SHR_UNSIGNED;
    long group =
        shift ? by >= 0 && by < 31 ? 1L << by : 0 : part.op() == BinaryOp.AND ? by + 1 : by;
    if (group <= 0 || group % lanes != 0) {
      return LaneShape.VARYING;
    }
    return switch (part.op()) {
      case SHR, SHR_UNSIGNED, DIV_UNSIGNED -> LaneShape.UNIFORM;
      case DIV -> isCount(part.left()) ? LaneShape.UNIFORM : LaneShape.VARYING;
      case REM_UNSIGNED -> LaneShape.NEXT;
      case REM -> isCount(part.left()) ? LaneShape.NEXT : LaneShape.VARYING;
      case AND -> Long.bitCount(group) == 1 ? LaneShape.NEXT : LaneShape.VARYING;
      default -> LaneShape.VARYING;
    };
  }

  /** Whether a value is a multiple of the number of lanes in the first of them. */
  private boolean isAligned(Expr expr) {
    if (expr instanceof Expr.Const known) {
      return known.bits() % lanes == 0;
    } else if (expr instanceof Expr.Intrinsic call) {
      return LaneShape.NEXT.equals(outside.special(call.name()));
    } else if (expr instanceof Expr.Get get) {
      return registers.containsKey(get.local()) && !unaligned.contains(get.local());
    } else if (expr instanceof Expr.Convert convert) {
      return isIndex(convert.type())
          && isIndex(convert.operand().type())
          && isAligned(convert.operand());
    } else if (expr instanceof Expr.Binary binary) {
      return switch (binary.op()) {
        case ADD, SUB -> isAligned(binary.left()) && isAligned(binary.right());
        case MUL -> isAligned(binary.left()) || isAligned(binary.right());
        case SHL -> isAligned(binary.left());
        default -> false;
      };
    }
    return false;
  }

  private LaneShape convert(Expr.Convert convert) {
    LaneShape operand = of(convert.operand());
    boolean keeps =
        switch (convert.op()) {
          case SIGN_EXTEND -> convert.operand().type() == IrType.I32;
          case ZERO_EXTEND -> convert.operand().type() == IrType.I32 && isCount(convert.operand());
          case TRUNCATE -> convert.type() == IrType.I32;
          case BITCAST -> isIndex(convert.type()) && isIndex(convert.operand().type());
          default -> false;
        };
    return keeps || operand.isUniform() ? operand : LaneShape.VARYING;
  }

  /**
   * Whether a value surely is what it seems when read as unsigned: a number of threads or blocks.
   */
  private boolean isCount(Expr expr) {
    if (expr instanceof Expr.Const known) {
      return known.bits() >= 0;
    } else if (expr instanceof Expr.Intrinsic call) {
      return outside.special(call.name()) != null;
    } else if (expr instanceof Expr.Get get) {
      return registers.containsKey(get.local()) && !wild.contains(get.local());
    } else if (expr instanceof Expr.Binary binary) {
      return (binary.op() == BinaryOp.ADD || binary.op() == BinaryOp.MUL)
          && isCount(binary.left())
          && isCount(binary.right());
    }
    return false;
  }

  private LaneShape all(Expr expr) {
    boolean uniform =
        !(expr instanceof Expr.SlotAddress)
            && IrTree.operands(expr).stream().allMatch(e -> of(e).isUniform());
    return uniform ? LaneShape.UNIFORM : LaneShape.VARYING;
  }
}
