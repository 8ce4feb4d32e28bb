package telar.simt.abi;

import org.jspecify.annotations.Nullable;
import telar.simt.event.AccessSite;
import telar.simt.event.BlockObserver;
import telar.simt.launch.CancelFlag;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;
import telar.simt.memory.MemoryFault;
import telar.simt.memory.ThreadCoordinates;

/** One thread, of a block or of the host: its place, its memory, what it is calling. */
public final class ThreadContext {

  private final @Nullable BlockContext block;
  private final @Nullable HostRuntime host;
  private final Memory memory;
  private final long[] globals;
  private final Console console;
  private final CancelFlag cancel;
  private final int thread;
  private final LocalMemory local;
  private @Nullable AccessSite site;
  private long index;
  private boolean hasIndex;
  private @Nullable CallSite call;

  ThreadContext(BlockContext block, int thread) {
    this.block = block;
    this.host = null;
    this.memory = block.memory();
    this.globals = block.launch().globals();
    this.console = block.launch().console();
    this.cancel = block.cancel();
    this.thread = thread;
    this.local = new LocalMemory(null);
  }

  /** The thread that runs host code. */
  public ThreadContext(
      HostRuntime host, Memory memory, long[] globals, Console console, CancelFlag cancel) {
    this.block = null;
    this.host = host;
    this.memory = memory;
    this.globals = globals;
    this.console = console;
    this.cancel = cancel;
    this.thread = 0;
    this.local = new LocalMemory(memory);
  }

  /** Whether it belongs to a kernel. */
  public boolean isDevice() {
    return block != null;
  }

  /** The block of a kernel's thread. */
  public BlockContext block() {
    if (block == null) {
      throw new IllegalStateException("host code has no block");
    }
    return block;
  }

  /** The runtime of the program that a host thread or a kernel belongs to. */
  public HostRuntime host() {
    HostRuntime runtime = block == null ? host : block.launch().services().runtime();
    if (runtime == null) {
      throw new IllegalStateException("a kernel without a program has no runtime");
    }
    return runtime;
  }

  public Memory memory() {
    return memory;
  }

  /** Address of a global variable of the module. */
  public long global(int id) {
    return globals[id];
  }

  public Console console() {
    return console;
  }

  /** Stops the thread when its launch or program was cancelled. */
  public void poll() {
    (block == null ? cancel : block.cancel()).poll();
  }

  /** Number of the thread in its block. */
  public int thread() {
    return thread;
  }

  public int warp() {
    return thread >> 5;
  }

  public int lane() {
    return thread & 31;
  }

  public int threadX() {
    return block().threadX()[thread];
  }

  public int threadY() {
    return block().threadY()[thread];
  }

  public int threadZ() {
    return block().threadZ()[thread];
  }

  /** The objects of its own memory. */
  public LocalMemory local() {
    return local;
  }

  /** The memory access that the intrinsic being called makes; null when it makes none. */
  public @Nullable AccessSite site() {
    return site;
  }

  /** Says which access the next intrinsic makes. */
  public ThreadContext at(@Nullable AccessSite where) {
    site = where;
    hasIndex = false;
    return this;
  }

  /** Says which access comes next and the value of its index, where the site has one. */
  public ThreadContext at(AccessSite where, long value) {
    site = where;
    index = value;
    hasIndex = where.index() != null;
    return this;
  }

  /** Tells the block's observer of an access that this thread makes by itself. */
  public void accessed(AccessSite where, long address) {
    BlockObserver observer = block().observer();
    if (observer != null) {
      long[] addresses = new long[32];
      addresses[lane()] = address;
      observer.access(where, warp(), 1 << lane(), addresses);
    }
  }

  /** Tells the block's observer of a fence that this thread executes by itself. */
  public void fenced() {
    BlockObserver observer = block().observer();
    if (observer != null) {
      observer.fence(warp(), 1 << lane());
    }
  }

  /** Tells the block's observer when this thread reads a variable of its own that is not set. */
  public void reads(AccessSite site, boolean isSet) {
    BlockObserver observer = isSet ? null : block().observer();
    if (observer != null) {
      observer.unset(site, warp(), lane());
    }
  }

  /** Tells the block's observer when this thread writes what a shuffle had from nobody. */
  public void writesHeard(AccessSite shuffle, boolean isHeard) {
    BlockObserver observer = isHeard ? null : block().observer();
    if (observer != null) {
      observer.unheard(shuffle, warp(), lane());
    }
  }

  /** Tells the block's observer what this thread is about to write. */
  public void writes(AccessSite where, long address, long value) {
    BlockObserver observer = block().observer();
    if (observer != null) {
      observer.wrote(where, warp(), lane(), address, value);
    }
  }

  public void writes(AccessSite where, long address, int value) {
    writes(where, address, (long) value);
  }

  /** All NaNs are the same, and so are both zeros. */
  public void writes(AccessSite where, long address, float value) {
    writes(where, address, (long) Float.floatToIntBits(value + 0f));
  }

  public void writes(AccessSite where, long address, double value) {
    writes(where, address, Double.doubleToLongBits(value + 0d));
  }

  /** Tells the block's observer what object this thread is about to copy, by its bytes. */
  public void copies(AccessSite where, long target, long source) {
    BlockObserver observer = block().observer();
    Allocation from = find(source);
    if (observer != null && from != null && from.contains(Address.offset(source), where.bytes())) {
      long sum = 0;
      for (int i = 0; i < where.bytes(); i++) {
        sum = (sum ^ from.loadI8(Address.offset(source) + i)) * 0x9E3779B97F4A7C15L;
        sum ^= sum >>> Integer.SIZE;
      }
      observer.wrote(where, warp(), lane(), target, sum);
    }
  }

  /** Stops this thread when an index leaves an array that is a part of a larger object. */
  public void within(AccessSite where, long element, long length) {
    if (element < 0 || element >= length) {
      var fault = new MemoryFault(MemoryFault.Kind.OUT_OF_BOUNDS, 0, where.bytes(), null);
      throw at(where, element).located(fault.of(length));
    }
  }

  /** Stops this thread before it divides an integer by zero. */
  public void dividesByZero(AccessSite where) {
    throw new DivisionFault(where, coordinates());
  }

  /** A variable of its own begins to live. */
  public void begins(AccessSite where, long address) {
    local.begin(Address.object(address));
  }

  /** The scope of a variable of its own is left; it ends where the site says. */
  public void ends(AccessSite where, long address) {
    local.end(Address.object(address), where);
  }

  /** The call of the built-in function that is running, in host code. */
  public @Nullable CallSite call() {
    return call;
  }

  /** Says which call comes next. */
  public ThreadContext calling(CallSite where) {
    call = where;
    return this;
  }

  /**
   * The object that an access of {@code size} bytes stays inside, in any space.
   *
   * @throws MemoryFault at {@link #site} when this thread may not make it
   */
  public Allocation resolve(long address, int size) {
    Allocation object = find(address);
    if (object == null || !object.contains(Address.offset(address), size) || !reaches(object)) {
      throw fault(address, size);
    }
    return object;
  }

  /** Whether this thread's side may access an object. */
  boolean reaches(Allocation object) {
    return block == null ? object.isHostAccessible() : object.isDeviceAccessible();
  }

  /** Whether this thread's side may access every byte of an object with no more questions. */
  boolean reachesAtOnce(Allocation object) {
    return block == null ? object.isHostReady() : object.isDeviceAccessible();
  }

  /** Lets the runtime know of host code that uses an object while copies of it are under way. */
  public void uses(Allocation object, long address, long bytes, boolean writes) {
    if (block == null && host != null && !object.isHostReady()) {
      host.usesInFlight(this, object, Address.offset(address), bytes, writes);
    }
  }

  /** The object that an address points into, in any space; null when there is none. */
  public @Nullable Allocation find(long address) {
    return switch (Address.space(address)) {
      case Address.SHARED -> block == null ? null : block.shared(Address.object(address));
      case Address.LOCAL -> local.find(Address.object(address));
      default -> memory.find(address);
    };
  }

  /** Why this thread may not make an access; with its place and thread. */
  public MemoryFault fault(long address, int size) {
    return located(reason(address, size));
  }

  private MemoryFault reason(long address, int size) {
    int space = Address.space(address);
    Allocation ended = space == Address.LOCAL ? local.ended(Address.object(address)) : null;
    if (ended != null) {
      return new MemoryFault(MemoryFault.Kind.OUT_OF_SCOPE, address, size, ended);
    }
    if (space == Address.SHARED || space == Address.LOCAL) {
      Allocation object = find(Address.start(address));
      return new MemoryFault(MemoryFault.Kind.OUT_OF_BOUNDS, address, size, object);
    }
    return memory.fault(address, size, isDevice());
  }

  /** The fault with the current site and this thread's coordinates. */
  public MemoryFault located(MemoryFault fault) {
    MemoryFault placed = hasIndex ? fault.at(site).withIndex(index) : fault.at(site);
    return block == null ? placed : placed.by(coordinates());
  }

  private ThreadCoordinates coordinates() {
    BlockContext of = block();
    return new ThreadCoordinates(
        of.linearBlock(), of.blockX(), of.blockY(), of.blockZ(), threadX(), threadY(), threadZ());
  }
}
