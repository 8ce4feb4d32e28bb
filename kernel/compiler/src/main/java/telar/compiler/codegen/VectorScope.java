package telar.compiler.codegen;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.Local;
import telar.compiler.ir.SharedVariable;
import telar.compiler.ir.Slot;
import telar.compiler.lower.IndexRanges;
import telar.compiler.lower.KernelPlan.Home;
import telar.simt.event.AccessSite;

/**
 * The scalar side of a chunk of lanes: code that runs once for all of them. A register or value of
 * affine shape is that of the chunk's first lane.
 */
final class VectorScope implements Scope {

  private final Code body;
  private final Code turn;
  private final int thread;
  private final KernelPlanView plan;
  private final KernelFields fields;
  private final LaneInputs inputs;
  private final VectorRegisters registers;
  private final @Nullable Beside beside;

  /**
   * Where a chunk stands from another in the block.
   *
   * @param right how much greater {@code threadIdx.x} is
   * @param down how much greater {@code threadIdx.y} is
   */
  record Beside(VectorScope other, int right, int down) {}

  /**
   * The scalars of a chunk.
   *
   * @param beside null when where it stands is only known from its threads
   */
  VectorScope(
      Code body,
      Code turn,
      int thread,
      KernelPlanView plan,
      KernelFields fields,
      LaneInputs inputs,
      VectorRegisters registers,
      @Nullable Beside beside) {
    this.body = body;
    this.turn = turn;
    this.thread = thread;
    this.plan = plan;
    this.fields = fields;
    this.inputs = inputs;
    this.registers = registers;
    this.beside = beside;
  }

  @Override
  public void load(Local local) {
    JvmType type = JvmType.of(local.type());
    if (plan.home(local) == Home.UNIFORM) {
      body.load(type, inputs.scalarField(fields.register(local), type));
    } else {
      body.load(type, registers.scalar(local));
    }
  }

  @Override
  public void store(Local local) {
    body.store(JvmType.of(local.type()), registers.scalar(local));
  }

  @Override
  public void thread() {
    inputs.thread(body, thread);
  }

  @Override
  public void poll() {
    inputs.poll(body);
  }

  @Override
  public boolean special(String name) {
    if (SpecialRegisters.isUniform(name)) {
      body.load(JvmType.INT, inputs.uniformRegister(name));
      return true;
    }
    String accessor = SpecialRegisters.threadAccessor(name);
    if (accessor == null) {
      return false;
    }
    body.load(JvmType.INT, first(accessor));
    return true;
  }

  /** The variable of the special register of the chunk's first thread. */
  private int first(String accessor) {
    if (registers.shape().oneRow()) {
      boolean x = accessor.equals("threadX");
      return x ? thread : registers.special(accessor, () -> turn.push(0));
    }
    if (beside == null) {
      return registers.special(
          accessor,
          () -> {
            turn.loadReference(inputs.threadArray(accessor));
            turn.load(JvmType.INT, thread);
            turn.op(Opcodes.IALOAD);
          });
    }
    int other = beside.other().first(accessor);
    int more =
        switch (accessor) {
          case "threadX" -> beside.right();
          case "threadY" -> beside.down();
          default -> 0;
        };
    if (more == 0) {
      return other;
    }
    return registers.special(
        accessor,
        () -> {
          turn.load(JvmType.INT, other);
          turn.push(more);
          turn.op(Opcodes.IADD);
        });
  }

  @Override
  public void slotAddress(Slot slot) {
    throw new Unvectorizable("the threads' own memory");
  }

  @Override
  public void sharedAddress(SharedVariable variable) {
    body.push(plan.sharedAddress(variable));
  }

  @Override
  public void globalAddress(GlobalVariable variable) {
    body.load(JvmType.LONG, inputs.scalarField(fields.global(variable), JvmType.LONG));
  }

  @Override
  public @Nullable RootView root(Expr root, Elements elements) {
    return inputs.root(root, elements);
  }

  @Override
  public @Nullable Expr provenance(Local pointer) {
    return plan.provenance().of(pointer);
  }

  @Override
  public IndexRanges ranges() {
    return plan.ranges();
  }

  @Override
  public boolean isExact() {
    return false;
  }

  @Override
  public boolean isHost() {
    return false;
  }

  @Override
  public void fence() {
    throw new Unvectorizable("fences are seen lane by lane");
  }

  @Override
  public int observe(AccessSite site, int earlier) {
    throw new Unvectorizable("accesses are seen lane by lane");
  }
}
