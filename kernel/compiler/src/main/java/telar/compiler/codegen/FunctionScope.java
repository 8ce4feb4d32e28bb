package telar.compiler.codegen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.Local;
import telar.compiler.ir.SharedVariable;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.IndexRanges;
import telar.compiler.lower.PrivateSlots;
import telar.simt.abi.BlockContext;
import telar.simt.abi.LocalMemory;
import telar.simt.abi.ThreadContext;
import telar.simt.event.AccessSite;
import telar.simt.memory.Address;
import telar.simt.memory.ElementType;

/**
 * The scope of a function that one thread calls: a static method whose first parameter is the
 * thread. Registers are local variables, set to zero before the body runs.
 */
final class FunctionScope implements Scope {

  private static final int THREAD = 0;

  private final Code body;
  private final Code before;
  private final IrFunction function;
  private final PrivateSlots arrays;
  private final IndexRanges ranges;
  private final SiteTable sites;
  private final int dynamicShared;
  private final boolean exact;
  private final Map<Local, Integer> registers = new HashMap<>();
  private final Map<Slot, Integer> slots = new HashMap<>();
  private final Deque<LoopRoots> loops = new ArrayDeque<>();
  private int mark = -1;

  FunctionScope(
      Code body,
      Code before,
      IrFunction function,
      SiteTable sites,
      int dynamicShared,
      boolean exact) {
    this.body = body;
    this.before = before;
    this.function = function;
    this.arrays = new PrivateSlots(function);
    this.ranges = new IndexRanges(function);
    this.sites = sites;
    this.dynamicShared = dynamicShared;
    this.exact = exact;
  }

  /** The function's parameters are in the method's own. */
  void takeParameters() {
    int next = 1;
    for (IrFunction.Parameter parameter : function.parameters()) {
      registers.put(parameter.local(), next);
      next += JvmType.of(parameter.local().type()).slots();
    }
  }

  /** A slot's array, or its address, came from elsewhere and is in a local variable. */
  void passed(Slot slot, int variable) {
    slots.put(slot, variable);
  }

  boolean isArray(Slot slot) {
    return arrays.isArray(slot);
  }

  /** How the elements of a slot that is an array are accessed. */
  Elements elements(Slot slot) {
    return Elements.of(arrays.element(slot));
  }

  /** The local variable of a slot's array. */
  int array(Slot slot) {
    return slots.computeIfAbsent(slot, this::newArray);
  }

  private int newArray(Slot slot) {
    Elements elements = elements(slot);
    int variable = before.reference();
    before.push((int) (slot.bytes() / elements.bytes()));
    before.newArray(elements.newArrayOperand());
    before.storeReference(variable);
    return variable;
  }

  private int register(Local local) {
    Integer known = registers.get(local);
    if (known != null) {
      return known;
    }
    JvmType type = JvmType.of(local.type());
    int variable = before.variable(type);
    registers.put(local, variable);
    before.push(local.type(), 0);
    before.store(type, variable);
    return variable;
  }

  @Override
  public void load(Local local) {
    body.load(JvmType.of(local.type()), register(local));
  }

  @Override
  public void store(Local local) {
    body.store(JvmType.of(local.type()), register(local));
  }

  @Override
  public void thread() {
    body.loadReference(THREAD);
  }

  @Override
  public void poll() {
    body.loadReference(THREAD);
    body.callVirtual(ThreadContext.class, "poll", "()V");
  }

  @Override
  public boolean special(String name) {
    String accessor = SpecialRegisters.threadAccessor(name);
    if (accessor != null) {
      body.loadReference(THREAD);
      body.callVirtual(ThreadContext.class, accessor, "()I");
      return true;
    }
    return SpecialRegisters.pushUniform(body, name, this::block);
  }

  private void block() {
    body.loadReference(THREAD);
    String descriptor = "()" + Type.getDescriptor(BlockContext.class);
    body.callVirtual(ThreadContext.class, "block", descriptor);
  }

  @Override
  public void slotAddress(Slot slot) {
    body.load(JvmType.LONG, slots.computeIfAbsent(slot, this::inMemory));
  }

  /** Takes an object from the thread's memory when the function begins. */
  private int inMemory(Slot slot) {
    if (mark < 0) {
      mark = before.variable(JvmType.INT);
      local(before);
      before.callVirtual(LocalMemory.class, "mark", "()I");
      before.store(JvmType.INT, mark);
    }
    int variable = before.variable(JvmType.LONG);
    local(before);
    before.push(slot.bytes());
    KernelFields.pushElementType(before, slot);
    before.push(slot.name());
    before.callVirtual(
        LocalMemory.class,
        "allocate",
        "(J" + Type.getDescriptor(ElementType.class) + "Ljava/lang/String;)J");
    before.store(JvmType.LONG, variable);
    return variable;
  }

  private static void local(Code code) {
    code.loadReference(THREAD);
    code.callVirtual(ThreadContext.class, "local", "()" + Type.getDescriptor(LocalMemory.class));
  }

  /** Gives back what {@link #inMemory} took; to be written where the function returns. */
  void release(Code code) {
    if (mark >= 0) {
      local(code);
      code.load(JvmType.INT, mark);
      code.callVirtual(LocalMemory.class, "release", "(I)V");
    }
  }

  @Override
  public void sharedAddress(SharedVariable variable) {
    int number = variable.dynamic() ? dynamicShared : variable.id();
    body.push(Address.of(Address.SHARED, number, 0));
  }

  @Override
  public void globalAddress(GlobalVariable variable) {
    body.loadReference(THREAD);
    body.push(variable.id());
    body.callVirtual(ThreadContext.class, "global", "(I)J");
  }

  @Override
  public @Nullable RootView root(Expr root, Elements elements) {
    if (root instanceof Expr.SlotAddress address
        && arrays.isArray(address.slot())
        && Elements.of(arrays.element(address.slot())).equals(elements)) {
      int length = (int) (address.slot().bytes() / elements.bytes());
      return new RootView(array(address.slot()), -1, -1, length);
    }
    return root instanceof Expr.Get pointer ? loopRoot(pointer.local(), elements) : null;
  }

  /** The object that a pointer points into all through a loop, resolved where the loop begins. */
  private @Nullable RootView loopRoot(Local pointer, Elements elements) {
    Iterator<LoopRoots> outermostFirst = loops.descendingIterator();
    while (outermostFirst.hasNext()) {
      LoopRoots loop = outermostFirst.next();
      if (loop.isStable(pointer)) {
        return loop.view(pointer, register(pointer), elements);
      }
    }
    return null;
  }

  @Override
  public void enterLoop(Stmt.Loop loop) {
    loops.push(new LoopRoots(loop, body));
  }

  @Override
  public void leaveLoop() {
    loops.pop().insert();
  }

  @Override
  public @Nullable Expr provenance(Local pointer) {
    return null;
  }

  @Override
  public IndexRanges ranges() {
    return ranges;
  }

  @Override
  public boolean isExact() {
    return exact;
  }

  @Override
  public boolean isHost() {
    return function.kind() == IrFunction.Kind.HOST;
  }

  @Override
  public void fence() {
    thread();
    body.callVirtual(ThreadContext.class, "fenced", "()V");
  }

  @Override
  public int observe(AccessSite site, int earlier) {
    int address = body.variable(JvmType.LONG);
    body.store(JvmType.LONG, address);
    body.loadReference(THREAD);
    sites.pushAccess(body, site);
    body.load(JvmType.LONG, address);
    String descriptor = "(" + Type.getDescriptor(AccessSite.class) + "J)V";
    body.callVirtual(ThreadContext.class, "accessed", descriptor);
    return earlier;
  }
}
