package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.Local;
import telar.compiler.ir.SharedVariable;
import telar.compiler.ir.Slot;
import telar.compiler.lower.KernelPlan.Home;
import telar.compiler.lower.KernelPlan.SlotHome;
import telar.simt.abi.BlockCode;
import telar.simt.abi.BlockContext;
import telar.simt.abi.ThreadContext;
import telar.simt.event.AccessSite;

/**
 * The scope of lane code: a method that loops over threads. What is the same for all threads is
 * read into local variables before the loop; what a thread keeps between pieces is read before and
 * written after its turn.
 */
final class LaneScope implements Scope {

  private static final String BLOCK_CODE = Type.getInternalName(BlockCode.class);
  private static final String BLOCK = Type.getDescriptor(BlockContext.class);

  private final Code body;
  private final Code before;
  private final Code turn;
  private final int thread;
  private final KernelPlanView plan;
  private final KernelFields fields;
  private final Map<String, Integer> inputs = new HashMap<>();
  private final Map<Local, Integer> registers = new LinkedHashMap<>();
  private final Set<Local> written = new LinkedHashSet<>();
  private final List<LaneEvent> events = new ArrayList<>();

  /**
   * Parts of one method.
   *
   * @param before runs before the loop
   * @param turn runs at the start of each thread's turn
   * @param thread local variable with the thread's number
   */
  LaneScope(
      Code body, Code before, Code turn, int thread, KernelPlanView plan, KernelFields fields) {
    this.body = body;
    this.before = before;
    this.turn = turn;
    this.thread = thread;
    this.plan = plan;
    this.fields = fields;
  }

  /** What observers are to be told after the code has run. */
  List<LaneEvent> events() {
    return events;
  }

  private int input(String key, JvmType type, Runnable value) {
    Integer known = inputs.get(key);
    if (known != null) {
      return known;
    }
    int variable = before.variable(type);
    inputs.put(key, variable);
    value.run();
    before.store(type, variable);
    return variable;
  }

  private int reference(String key, Runnable value) {
    Integer known = inputs.get(key);
    if (known != null) {
      return known;
    }
    int variable = before.reference();
    inputs.put(key, variable);
    value.run();
    before.storeReference(variable);
    return variable;
  }

  private int scalarField(KernelFields.Field field, JvmType type) {
    return input(field.name(), type, () -> fields.get(before, field));
  }

  private int arrayField(KernelFields.Field field) {
    return reference(field.name(), () -> fields.get(before, field));
  }

  private int block() {
    return reference(
        "block",
        () -> {
          before.self();
          before.getField(BLOCK_CODE, "block", BLOCK);
        });
  }

  /** The lane's number in its warp. */
  private int lane() {
    Integer known = inputs.get("lane");
    if (known != null) {
      return known;
    }
    int lane = turn.variable(JvmType.INT);
    inputs.put("lane", lane);
    turn.load(JvmType.INT, thread);
    turn.push(31);
    turn.op(Opcodes.IAND);
    turn.store(JvmType.INT, lane);
    return lane;
  }

  @Override
  public void load(Local local) {
    JvmType type = JvmType.of(local.type());
    if (plan.home(local) == Home.UNIFORM) {
      body.load(type, scalarField(fields.register(local), type));
    } else {
      body.load(type, register(local));
    }
  }

  @Override
  public void store(Local local) {
    if (plan.home(local) == Home.UNIFORM) {
      throw new IllegalStateException("lane code assigns uniform " + local.name());
    }
    body.store(JvmType.of(local.type()), register(local));
    written.add(local);
  }

  private int register(Local local) {
    Integer known = registers.get(local);
    if (known != null) {
      return known;
    }
    JvmType type = JvmType.of(local.type());
    int variable = turn.variable(type);
    registers.put(local, variable);
    if (plan.home(local) == Home.PIECE) {
      turn.push(local.type(), 0);
    } else {
      element(turn, local);
      turn.op(Opcodes.IALOAD, type);
    }
    turn.store(type, variable);
    return variable;
  }

  /** Pushes the array and index of a register that is kept between pieces. */
  private void element(Code code, Local local) {
    int array = arrayField(fields.register(local));
    int index = plan.home(local) == Home.LANES ? lane() : thread;
    code.loadReference(array);
    code.load(JvmType.INT, index);
  }

  /** Writes back what the thread keeps between pieces. */
  void writeBack(Code after) {
    for (Local local : written) {
      if (plan.home(local) != Home.PIECE) {
        JvmType type = JvmType.of(local.type());
        element(after, local);
        after.load(type, register(local));
        after.op(Opcodes.IASTORE, type);
      }
    }
  }

  @Override
  public void thread() {
    body.loadReference(block());
    body.load(JvmType.INT, thread);
    String descriptor = "(I)" + Type.getDescriptor(ThreadContext.class);
    body.callVirtual(BlockContext.class, "thread", descriptor);
  }

  @Override
  public void poll() {
    body.loadReference(block());
    body.callVirtual(BlockContext.class, "poll", "()V");
  }

  @Override
  public boolean special(String name) {
    if (SpecialRegisters.isUniform(name)) {
      body.load(JvmType.INT, uniformRegister(name));
      return true;
    }
    String accessor = SpecialRegisters.threadAccessor(name);
    if (accessor == null) {
      return false;
    }
    body.load(JvmType.INT, threadRegister(name, accessor));
    return true;
  }

  private int uniformRegister(String name) {
    return input(
        name,
        JvmType.INT,
        () -> SpecialRegisters.pushUniform(before, name, () -> before.loadReference(block())));
  }

  private int threadRegister(String name, String accessor) {
    Integer known = inputs.get(name);
    if (known != null) {
      return known;
    }
    int array =
        reference(
            accessor,
            () -> {
              before.loadReference(block());
              before.callVirtual(BlockContext.class, accessor, "()[I");
            });
    int variable = turn.variable(JvmType.INT);
    inputs.put(name, variable);
    turn.loadReference(array);
    turn.load(JvmType.INT, thread);
    turn.op(Opcodes.IALOAD);
    turn.store(JvmType.INT, variable);
    return variable;
  }

  @Override
  public void slotAddress(Slot slot) {
    body.load(JvmType.LONG, scalarField(fields.slotAddress(slot), JvmType.LONG));
  }

  @Override
  public void sharedAddress(SharedVariable variable) {
    body.push(plan.sharedAddress(variable));
  }

  @Override
  public void globalAddress(GlobalVariable variable) {
    body.load(JvmType.LONG, scalarField(fields.global(variable), JvmType.LONG));
  }

  @Override
  public @Nullable RootView root(Expr root, Elements elements) {
    if (root instanceof Expr.SlotAddress address) {
      return plan.home(address.slot()) == SlotHome.MEMORY
          ? null
          : privateView(address.slot(), elements);
    }
    if (!isRoot(root)) {
      return null;
    }
    int array = arrayField(fields.rootArray(root, elements));
    int offset =
        root instanceof Expr.Get ? scalarField(fields.rootOffset(root, elements), JvmType.INT) : -1;
    int pointer = input("pointer " + root, JvmType.LONG, () -> fields.pushPointer(before, root));
    return new RootView(array, offset, pointer, 0);
  }

  private boolean isRoot(Expr root) {
    if (root instanceof Expr.GlobalAddress global) {
      return global.variable().space() != GlobalVariable.Space.HOST
          && global.variable().space() != GlobalVariable.Space.LITERAL;
    }
    return root instanceof Expr.SharedAddress
        || (root instanceof Expr.Get get && isParameter(get.local()));
  }

  private boolean isParameter(Local local) {
    return plan.plan().kernel().parameters().stream().anyMatch(p -> p.local().equals(local));
  }

  private @Nullable RootView privateView(Slot slot, Elements elements) {
    if (!Elements.of(plan.privateSlots().element(slot)).equals(elements)) {
      return null;
    }
    int length = (int) (slot.bytes() / elements.bytes());
    int array = arrayField(fields.slotArray(slot));
    int base = plan.home(slot) == SlotHome.THREADS ? threadPart(slot, length) : -1;
    return new RootView(array, base, -1, length);
  }

  private int threadPart(Slot slot, int length) {
    String key = "part " + slot.id();
    Integer known = inputs.get(key);
    if (known != null) {
      return known;
    }
    int base = turn.variable(JvmType.INT);
    inputs.put(key, base);
    turn.load(JvmType.INT, thread);
    turn.push(length);
    turn.op(Opcodes.IMUL);
    turn.store(JvmType.INT, base);
    return base;
  }

  @Override
  public @Nullable Expr provenance(Local pointer) {
    return plan.provenance().of(pointer);
  }

  @Override
  public boolean isExact() {
    return plan.exact();
  }

  @Override
  public boolean isHost() {
    return false;
  }

  @Override
  public void fence() {
    events.add(new LaneEvent.Fence());
  }

  @Override
  public void observe(AccessSite site) {
    int list = (int) events.stream().filter(e -> e instanceof LaneEvent.Access).count();
    events.add(new LaneEvent.Access(site, list));
    int addresses =
        reference(
            "addresses " + list,
            () -> {
              before.self();
              before.getField(BLOCK_CODE, "addresses", "[[J");
              before.push(list);
              before.op(Opcodes.AALOAD);
            });
    int address = body.variable(JvmType.LONG);
    body.store(JvmType.LONG, address);
    body.loadReference(addresses);
    body.load(JvmType.INT, lane());
    body.load(JvmType.LONG, address);
    body.op(Opcodes.LASTORE);
  }
}
