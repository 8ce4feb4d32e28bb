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
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.Local;
import telar.compiler.ir.SharedVariable;
import telar.compiler.ir.Slot;
import telar.compiler.lower.IndexRanges;
import telar.compiler.lower.KernelPlan.Home;
import telar.compiler.lower.KernelPlan.SlotHome;
import telar.simt.event.AccessSite;

/**
 * The scope of lane code: a method that loops over threads. What is the same for all threads is
 * read into local variables before the loop; what a thread keeps between pieces is read before and
 * written after its turn.
 */
final class LaneScope implements Scope {

  /** Where a thread's registers are between its turns. */
  interface Kept {

    /** Pushes what a register holds when the turn begins. */
    void read(Code turn, Local local);

    /** Writes back a register that the turn assigned; it is in a local variable. */
    void write(Code after, Local local, int variable);
  }

  private final Code body;
  private final Code turn;
  private final int thread;
  private final int slotLane;
  private final KernelPlanView plan;
  private final KernelFields fields;
  private final LaneInputs inputs;
  private final Kept kept;
  private final boolean silent;
  private final Map<String, Integer> own = new HashMap<>();
  private final Map<Local, Integer> registers = new LinkedHashMap<>();
  private final Set<Local> written = new LinkedHashSet<>();
  private final List<LaneEvent> events = new ArrayList<>();

  /**
   * Parts of one method.
   *
   * @param turn runs at the start of each thread's turn
   * @param thread local variable with the thread's number
   * @param slotLane local variable with the part of its own that the thread has in each private
   *     array; -1 where threads take such arrays in turn
   * @param silent whether the code need not note its accesses for observers
   */
  LaneScope(
      Code body,
      Code turn,
      int thread,
      int slotLane,
      KernelPlanView plan,
      KernelFields fields,
      LaneInputs inputs,
      Kept kept,
      boolean silent) {
    this.body = body;
    this.turn = turn;
    this.thread = thread;
    this.slotLane = slotLane;
    this.plan = plan;
    this.fields = fields;
    this.inputs = inputs;
    this.kept = kept;
    this.silent = silent;
  }

  /** What observers are to be told after the code has run. */
  List<LaneEvent> events() {
    return events;
  }

  /** The lane's number in its warp. */
  private int lane() {
    Integer known = own.get("lane");
    if (known != null) {
      return known;
    }
    int lane = turn.variable(JvmType.INT);
    own.put("lane", lane);
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
      body.load(type, inputs.scalarField(fields.register(local), type));
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
    kept.read(turn, local);
    turn.store(type, variable);
    return variable;
  }

  /** Writes back what the thread keeps between pieces. */
  void writeBack(Code after) {
    written.forEach(local -> kept.write(after, local, register(local)));
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
    body.load(JvmType.INT, threadRegister(name, accessor));
    return true;
  }

  private int threadRegister(String name, String accessor) {
    Integer known = own.get(name);
    if (known != null) {
      return known;
    }
    int variable = turn.variable(JvmType.INT);
    own.put(name, variable);
    turn.loadReference(inputs.threadArray(accessor));
    turn.load(JvmType.INT, thread);
    turn.op(Opcodes.IALOAD);
    turn.store(JvmType.INT, variable);
    return variable;
  }

  @Override
  public void slotAddress(Slot slot) {
    body.load(JvmType.LONG, inputs.scalarField(fields.slotAddress(slot), JvmType.LONG));
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
    if (root instanceof Expr.SlotAddress address) {
      return plan.home(address.slot()) == SlotHome.MEMORY
          ? null
          : privateView(address.slot(), elements);
    }
    return inputs.root(root, elements);
  }

  private @Nullable RootView privateView(Slot slot, Elements elements) {
    if (!Elements.of(plan.privateSlots().element(slot)).equals(elements)) {
      return null;
    }
    int length = (int) (slot.bytes() / elements.bytes());
    int array = inputs.arrayField(fields.slotArray(slot));
    int part = plan.home(slot) == SlotHome.THREADS ? thread : slotLane;
    return new RootView(array, part < 0 ? -1 : partBase(slot, part, length), -1, length);
  }

  private int partBase(Slot slot, int part, int length) {
    String key = "part " + slot.id();
    Integer known = own.get(key);
    if (known != null) {
      return known;
    }
    int base = turn.variable(JvmType.INT);
    own.put(key, base);
    turn.load(JvmType.INT, part);
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
  public IndexRanges ranges() {
    return plan.ranges();
  }

  @Override
  public boolean isExact() {
    return plan.exact() && !silent;
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
  public int observe(AccessSite site, int earlier) {
    int list = earlier;
    if (list < 0) {
      list = (int) events.stream().filter(e -> e instanceof LaneEvent.Access).count();
      events.add(new LaneEvent.Access(site, list));
    }
    note(list);
    return list;
  }

  /** Pops an address into a list, as this lane's. */
  void note(int list) {
    int addresses = inputs.addresses(list);
    int address = body.variable(JvmType.LONG);
    body.store(JvmType.LONG, address);
    body.loadReference(addresses);
    body.load(JvmType.INT, lane());
    body.load(JvmType.LONG, address);
    body.op(Opcodes.LASTORE);
  }
}
