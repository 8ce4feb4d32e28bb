package telar.simt.abi;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.simt.event.BlockObserver;
import telar.simt.event.LaunchObserver;
import telar.simt.launch.CancelFlag;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;
import telar.simt.memory.Origin;

/**
 * The block that a worker is running; one object serves all blocks that the worker runs in a
 * launch.
 */
public final class BlockContext {

  private static final long CYCLES_PER_LOOK = 500;

  private final LaunchContext launch;
  private final List<SharedObject> objects;
  private final int threads;
  private int[] threadX;
  private int[] threadY;
  private int[] threadZ;
  private @Nullable BlockContext behind;
  private final int[] alive;
  private final Arrivals arrivals = new Arrivals();
  private final @Nullable Allocation[] shared;
  private @Nullable ThreadContext[] contexts = {};
  private long linearBlock;
  private long looks;
  private int blockX;
  private int blockY;
  private int blockZ;
  private int[] warpOrder = {};
  private CancelFlag cancel = new CancelFlag();
  private @Nullable BlockObserver observer;
  private @Nullable BlockObserver ended;

  /** A context for blocks of a kernel with those shared variables. */
  public BlockContext(LaunchContext launch, List<SharedObject> shared) {
    LaunchGeometry geometry = launch.geometry();
    this.launch = launch;
    this.objects = shared;
    this.threads = geometry.threads();
    this.threadX = new int[threads];
    this.threadY = new int[threads];
    this.threadZ = new int[threads];
    this.alive = new int[geometry.warps()];
    this.shared = sharedObjects(shared, geometry.sharedBytes());
    for (int i = 0; i < threads; i++) {
      threadX[i] = i % geometry.blockX();
      threadY[i] = i / geometry.blockX() % geometry.blockY();
      threadZ[i] = i / geometry.blockX() / geometry.blockY();
    }
  }

  private BlockContext(BlockContext other) {
    this.launch = other.launch;
    this.objects = other.objects;
    this.threads = other.threads;
    this.threadX = other.threadX;
    this.threadY = other.threadY;
    this.threadZ = other.threadZ;
    this.alive = new int[other.alive.length];
    this.warpOrder = other.warpOrder;
    reviveAll();
    this.shared = sharedObjects(objects, launch.geometry().sharedBytes());
  }

  private static @Nullable Allocation[] sharedObjects(List<SharedObject> objects, int dynamic) {
    int count = objects.stream().mapToInt(SharedObject::number).max().orElse(-1) + 1;
    @Nullable Allocation[] made = new @Nullable Allocation[count];
    for (SharedObject object : objects) {
      long bytes = object.dynamic() ? dynamic : object.bytes();
      Allocation allocation =
          new Allocation(Address.SHARED, object.number(), bytes, object.name(), Origin.NONE);
      allocation.array(object.element());
      made[object.number()] = allocation;
    }
    return made;
  }

  /** A context for other blocks of the same launch, whose threads all live as long as they. */
  BlockContext another() {
    return new BlockContext(this);
  }

  /** Makes {@code linear} the current block: shared memory is zeroed, all threads are alive. */
  public void enter(long linear, CancelFlag flag) {
    LaunchGeometry geometry = launch.geometry();
    place(linear);
    cancel = flag;
    if (!launch.schedule().isNatural() || warpOrder.length == 0) {
      warpOrder = launch.schedule().warps(linear, geometry.warps());
    }
    LaunchObserver listener = launch.observer();
    if (listener != null) {
      BlockObserver previous = ended;
      observer =
          previous == null
              ? listener.block(geometry, linear)
              : listener.next(geometry, linear, previous);
      ended = null;
    }
    reviveAll();
    clearShared();
  }

  /** Makes a block behind the one that another context has entered the current one. */
  void follow(BlockContext other, int distance) {
    int x = other.blockX + distance;
    if (x < launch.geometry().gridX()) {
      linearBlock = other.linearBlock + distance;
      blockX = x;
      blockY = other.blockY;
      blockZ = other.blockZ;
    } else {
      place(other.linearBlock + distance);
    }
    cancel = other.cancel;
    clearShared();
  }

  private void place(long linear) {
    LaunchGeometry geometry = launch.geometry();
    linearBlock = linear;
    long row = linear < geometry.gridX() ? 0 : linear / geometry.gridX();
    blockX = (int) (linear - row * geometry.gridX());
    blockZ = row < geometry.gridY() ? 0 : (int) (row / geometry.gridY());
    blockY = (int) (row - (long) blockZ * geometry.gridY());
  }

  private void reviveAll() {
    for (int warp = 0; warp < alive.length; warp++) {
      alive[warp] = lanes(warp);
    }
  }

  private void clearShared() {
    for (Allocation object : shared) {
      if (object != null) {
        object.fill(0, 0, object.bytes());
      }
    }
  }

  /** Tells the observer that the block has ended. */
  public void leave() {
    if (observer != null) {
      observer.blockEnd();
      ended = observer;
    }
  }

  /** The lanes that a warp has, as a mask; all 32 but in a partial last warp. */
  public int lanes(int warp) {
    int count = Math.min(32, threads - warp * 32);
    return count == 32 ? -1 : (1 << count) - 1;
  }

  public LaunchContext launch() {
    return launch;
  }

  public LaunchGeometry geometry() {
    return launch.geometry();
  }

  public Memory memory() {
    return launch.memory();
  }

  /** Address of a global variable of the module. */
  public long global(int id) {
    return launch.globals()[id];
  }

  /** Bytes of shared memory. */
  long sharedBytes() {
    long bytes = 0;
    for (Allocation object : shared) {
      bytes += object == null ? 0 : object.bytes();
    }
    return bytes;
  }

  /** Threads of the block. */
  public int threads() {
    return threads;
  }

  /** Warps of the block. */
  public int warps() {
    return alive.length;
  }

  /** {@code blockIdx} as one number, {@code x + gridX·(y + gridY·z)}. */
  public long linearBlock() {
    return linearBlock;
  }

  public int blockX() {
    return blockX;
  }

  public int blockY() {
    return blockY;
  }

  public int blockZ() {
    return blockZ;
  }

  /** {@code threadIdx.x} by thread number. Not to be changed. */
  public int[] threadX() {
    return threadX;
  }

  /** {@code threadIdx.y} by thread number. Not to be changed. */
  public int[] threadY() {
    return threadY;
  }

  /** {@code threadIdx.z} by thread number. Not to be changed. */
  public int[] threadZ() {
    return threadZ;
  }

  /** For each warp, the lanes that have not left the kernel. */
  public int[] alive() {
    return alive;
  }

  /** What its threads did to barriers at which they arrive and wait. */
  public Arrivals arrivals() {
    return arrivals;
  }

  /** The warps in the order in which they take their turns. */
  public int[] warpOrder() {
    return warpOrder;
  }

  public CancelFlag cancel() {
    return cancel;
  }

  /** Stops the block when it was asked to. */
  public void poll() {
    cancel.poll();
  }

  /** Who listens to the block; null in a plain launch. */
  public @Nullable BlockObserver observer() {
    return observer;
  }

  /** A shared variable by object number; null when there is none. */
  public @Nullable Allocation shared(int number) {
    return number < shared.length ? shared[number] : null;
  }

  /** Makes room for the threads of the blocks behind this one, which count on in its row. */
  void widen(int count) {
    if (count > threadX.length) {
      threadX = new int[count];
      threadY = new int[count];
      threadZ = new int[count];
      Arrays.setAll(threadX, i -> i);
    }
  }

  /** The context of a thread by its number in the block, or beyond it in a block behind. */
  public ThreadContext thread(int thread) {
    if (thread >= threads) {
      BlockContext other = behind == null ? another() : behind;
      behind = other;
      other.follow(this, thread / threads);
      return other.thread(thread % threads);
    }
    if (contexts.length == 0) {
      contexts = new @Nullable ThreadContext[threads];
    }
    ThreadContext context = contexts[thread];
    if (context == null) {
      context = new ThreadContext(this, thread);
      contexts[thread] = context;
    }
    return context;
  }

  @Override
  public String toString() {
    return "block " + linearBlock + " alive " + Arrays.toString(alive);
  }

  /**
   * The block's clock: nanoseconds, and a round number of cycles for each look at it. Threads that
   * wait by looking at the clock wait one after the other here, so their looks must count.
   */
  public long cycles() {
    looks++;
    return System.nanoTime() + looks * CYCLES_PER_LOOK;
  }
}
