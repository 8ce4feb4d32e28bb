package telar.compiler.codegen;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.lower.KernelPlan.Home;
import telar.compiler.lower.LaneShapes;

/**
 * The registers of a chunk of lanes: a vector or mask where their shape varies, else the scalar of
 * the first lane. They get their first values where the chunk's turn begins.
 */
final class VectorRegisters {

  private final Code turn;
  private final VectorOps turnOps;
  private final LaneShapes shapes;
  private final KeptRegisters kept;
  private final int thread;
  private final Map<Local, Integer> scalars = new HashMap<>();
  private final Map<Local, Integer> vectors = new HashMap<>();
  private final Map<String, Integer> specials = new HashMap<>();
  private final Set<Local> written = new LinkedHashSet<>();

  VectorRegisters(Code turn, VectorShape shape, LaneShapes shapes, KeptRegisters kept, int thread) {
    this.turn = turn;
    this.turnOps = new VectorOps(turn, shape);
    this.shapes = shapes;
    this.kept = kept;
    this.thread = thread;
  }

  VectorShape shape() {
    return turnOps.shape();
  }

  /** The registers that the code assigns. */
  Set<Local> written() {
    return written;
  }

  void wrote(Local local) {
    written.add(local);
  }

  /** The variable of a uniform or affine register. */
  int scalar(Local local) {
    if (shapes.of(local).isVarying()) {
      throw new Unvectorizable("no scalar: " + local.name());
    }
    return scalars.computeIfAbsent(
        local,
        l -> {
          int variable = turn.variable(JvmType.of(l.type()));
          turn.push(l.type(), 0);
          turn.store(JvmType.of(l.type()), variable);
          return variable;
        });
  }

  /** Keeps a uniform or affine register in another variable; returns the one it was in. */
  int move(Local local, int variable) {
    int before = scalar(local);
    scalars.put(local, variable);
    return before;
  }

  /** The variable of a special register; {@code value} pushes it. */
  int special(String name, Runnable value) {
    return specials.computeIfAbsent(
        name,
        n -> {
          int variable = turn.variable(JvmType.INT);
          value.run();
          turn.store(JvmType.INT, variable);
          return variable;
        });
  }

  /** The variable of the vector or mask of a varying register. */
  int vector(Local local) {
    Integer known = vectors.get(local);
    if (known != null) {
      return known;
    }
    int variable = turn.reference();
    vectors.put(local, variable);
    JvmType type = JvmType.of(local.type());
    if (isKept(local) && shapes.liveness().before().contains(local)) {
      turnOps.load(type, array(local), index(local));
      if (local.type() == IrType.BOOL) {
        turnOps.compareScalar(JvmType.INT, "NE", () -> turn.push(0));
      }
    } else if (local.type() == IrType.BOOL) {
      turnOps.maskAll(() -> turn.push(0));
    } else {
      turnOps.zero(type);
    }
    turn.storeReference(variable);
    return variable;
  }

  boolean isKept(Local local) {
    Home home = kept.plan().home(local);
    return home == Home.THREADS || home == Home.LANES;
  }

  /** The array of a kept register. */
  int array(Local local) {
    return kept.inputs().arrayField(kept.fields().register(local));
  }

  /** The variable with the index of the chunk's first lane in a kept register's array. */
  private int index(Local local) {
    if (kept.plan().home(local) == Home.THREADS) {
      return thread;
    }
    return special(
        "lane",
        () -> {
          turn.load(JvmType.INT, thread);
          turn.push(31);
          turn.op(Opcodes.IAND);
        });
  }

  /** Writes back a kept register; {@code value} pushes its vector, not a mask. */
  void writeBack(VectorOps after, Local local, Runnable value) {
    int array = array(local);
    int index = index(local);
    value.run();
    after.store(JvmType.of(local.type()), array, index);
  }
}
