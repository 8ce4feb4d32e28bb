package telar.simt.abi;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import telar.simt.event.BarrierSite;
import telar.simt.event.BlockObserver;

/**
 * What the code of every kernel is built on: runs its pieces over the lanes of masks, keeps the
 * masks and meets at barriers. The generated subclass holds the kernel's registers and the code of
 * the pieces.
 */
public abstract class BlockCode extends ObservedCode implements BlockProgram, VectorTrial.Ways {

  /** The warp that executes a warp intrinsic. */
  protected final WarpContext warpContext;

  /** Where a piece puts its condition: a mask for each warp. */
  protected final int[] condition;

  /** The masks of block level: the first is that of the active lanes. */
  protected final int[][] masks;

  /** More blocks in step gain nothing. */
  private static final int MOST_BLOCKS = 8;

  /** What the threads of all blocks in step use again and again should stay in the first cache. */
  private static final long MOST_BYTES = 32 << 10;

  /** Threads of a row that makes up for what a run costs once. */
  private static final int MOST_IN_A_ROW = 4096;

  private final int[] full;

  /** How many threads the block has; where blocks run in a row, how many it has with them. */
  protected int threads;

  /** The pieces, by bit, that run as vectors whenever no lane has left; first 64 only. */
  protected long direct;

  /** This block and those that go through the kernel in step with it. */
  protected BlockCode[] blocks = {this};

  /** How many of them do so now. */
  protected int blockCount = 1;

  /** What {@link ReadAhead} found. */
  protected int readAhead;

  private VectorTrial[] trials = {};
  private boolean settled = true;
  private final int most;
  private boolean row;
  private @Nullable Function<BlockContext, BlockCode> mates;

  /** Where each warp goes by itself, their turns. */
  private @Nullable WarpTurns turns;

  private int ownWarp;

  /**
   * Code with so many block masks; when it is instrumented, of pieces with so many accesses told
   * lane by lane, and with so many accesses told in other ways.
   */
  protected BlockCode(
      BlockContext block, CodeData data, int maskCount, int accessCount, int toldCount) {
    super(block, data, accessCount, toldCount);
    this.warpContext = new WarpContext(block);
    this.condition = new int[block.warps()];
    this.masks = new int[maskCount][block.warps()];
    this.threads = block.threads();
    this.most = (int) Math.max(1, Math.min(MOST_BLOCKS, MOST_BYTES / (1 + block.sharedBytes())));
    this.full = new int[block.warps()];
    for (int warp = 0; warp < full.length; warp++) {
      full[warp] = block.lanes(warp);
    }
  }

  @Override
  public final int blocksAtOnce() {
    if (!inOneGo) {
      return 1;
    }
    return row ? Math.max(1, MOST_IN_A_ROW / block.threads()) : mates == null ? 1 : most;
  }

  @Override
  public final void run() {
    run(1);
  }

  @Override
  public final void run(int count) {
    if (turns != null) {
      turns.run();
      return;
    }
    System.arraycopy(full, 0, masks[0], 0, full.length);
    if (!settled) {
      settle();
    }
    if (row) {
      runInARow(count);
    } else {
      runInStep(count);
    }
  }

  private void runInStep(int count) {
    if (count > blocks.length) {
      grow(count);
    }
    blockCount = count;
    for (int i = 1; i < count; i++) {
      blocks[i].block.follow(block, i);
    }
    body();
  }

  private void runInARow(int count) {
    int left = count;
    while (true) {
      int some = Math.min(left, block.geometry().gridX() - block.blockX());
      threads = some * block.threads();
      block.widen(threads);
      body();
      left -= some;
      if (left == 0) {
        return;
      }
      block.enter(block.linearBlock() + some, block.cancel());
    }
  }

  private void grow(int count) {
    Function<BlockContext, BlockCode> maker = mates;
    if (maker == null) {
      throw new IllegalStateException("blocks run alone");
    }
    int first = blocks.length;
    blocks = Arrays.copyOf(blocks, count);
    for (int i = first; i < count; i++) {
      blocks[i] = maker.apply(block.another());
      System.arraycopy(full, 0, blocks[i].masks[0], 0, full.length);
      blocks[i].direct = direct;
    }
  }

  /** Looks which trials have been decided since the last block. */
  private void settle() {
    settled = true;
    for (int piece = 0; piece < Math.min(trials.length, Long.SIZE); piece++) {
      settled &= trials[piece].isDecided();
      direct |= trials[piece].isWon() ? 1L << piece : 0;
    }
    for (BlockCode one : blocks) {
      one.direct = direct;
    }
  }

  /** The kernel, at block level. */
  protected abstract void body();

  /** Runs lane code for the threads from {@code from} up to {@code to}. */
  protected abstract void lanes(int piece, int from, int to);

  /** Runs lane code one lane after the other, where there is another way. */
  @Override
  public void scalarLanes(int piece, int from, int to) {
    throw new IllegalStateException("no vectors");
  }

  /** Runs lane code as vectors, which begin at a multiple of their length. */
  @Override
  public void vectorLanes(int piece, int from, int to) {
    throw new IllegalStateException("no vectors");
  }

  /** Says what decides for each piece whether it runs as vectors. */
  public final void choose(VectorTrial[] by) {
    trials = by;
    settled = !inOneGo;
  }

  /** Lets neighbouring blocks run as one with a longer row of threads. */
  public final void inARow() {
    row = true;
  }

  /** Lets neighbouring blocks run in step, whose code this makes. */
  public final void inStep(Function<BlockContext, BlockCode> code) {
    mates = code;
  }

  /** Lets each warp go through the kernel by itself, with code that this makes. */
  public final void apart(Function<BlockContext, BlockCode> code) {
    BlockCode[] codes = new BlockCode[block.warps()];
    turns = new WarpTurns(block, codes);
    for (int warp = 0; warp < codes.length; warp++) {
      codes[warp] = code.apply(block);
      codes[warp].turns = turns;
      codes[warp].inOneGo = false;
      codes[warp].settled = true;
    }
  }

  /** Runs one warp of the block. */
  final void runWarp(int warp) {
    ownWarp = warp;
    Arrays.fill(masks[0], 0);
    masks[0][warp] = full[warp];
    body();
  }

  /** Runs lane code the better way. */
  protected final void eitherLanes(int piece, int from, int to) {
    VectorTrial trial = trials[piece];
    if (trial.fits(from)) {
      trial.run(piece, from, to, this);
    } else {
      scalarLanes(piece, from, to);
    }
  }

  /** Runs warp code. */
  protected void warp(int piece, int warp, int mask) {
    throw new IllegalStateException("no warp code");
  }

  /** Computes what tells the addresses of a piece, before it runs, for its first active thread. */
  protected void places(int piece, int first, int end) {}

  /** Computes the addresses of a piece that are told lane by lane, before it runs. */
  protected void placesByLane(int piece, int from, int to) {}

  /** Emits the events of lane code that was run under a mask; {@code warp} may be all warps. */
  protected void events(int piece, int warp, int mask) {}

  /** Runs lane code that tells nothing in the active lanes of the whole block. */
  protected final void blockLanes(int piece, int[] mask) {
    if (inOneGo) {
      neighbours(piece, mask);
      return;
    }
    for (int warp : block.warpOrder()) {
      if (mask[warp] != 0) {
        warpLanes(piece, warp, mask[warp]);
      }
    }
  }

  /** Runs lane code in the active lanes of the whole block, neighbouring warps in one go. */
  private void neighbours(int piece, int[] mask) {
    for (int warp = 0; warp < mask.length; warp++) {
      if (mask[warp] == full[warp]) {
        int start = warp << 5;
        while (warp + 1 < mask.length && mask[warp + 1] == full[warp + 1]) {
          warp++;
        }
        lanes(piece, start, Math.min(threads, (warp + 1) << 5));
      } else if (mask[warp] != 0) {
        warpLanes(piece, warp, mask[warp]);
      }
    }
  }

  /** Runs lane code in a block of which no lane has left. */
  protected final void allLanes(int piece) {
    if (inOneGo) {
      lanes(piece, 0, threads);
    } else {
      blockLanes(piece, masks[0]);
    }
  }

  /** Runs lane code in the active lanes of the whole block, and emits its events. */
  protected final void toldBlockLanes(int piece, int[] mask) {
    for (int warp : block.warpOrder()) {
      if (mask[warp] != 0) {
        toldWarpLanes(piece, warp, mask[warp]);
      }
    }
  }

  /**
   * Runs lane code in the active lanes of the whole block, and emits the events of all warps at
   * once. It notes no addresses while it runs.
   */
  protected final void sweptLanes(int piece, int[] mask) {
    if (!inOneGo) {
      toldBlockLanes(piece, mask);
      return;
    }
    int warp = 0;
    while (warp < mask.length && mask[warp] == 0) {
      warp++;
    }
    if (warp < mask.length) {
      int first = (warp << 5) + Integer.numberOfTrailingZeros(mask[warp]);
      places(piece, first, first + 1);
      placedAt(first);
      blockLanes(piece, mask);
      swept(mask);
      events(piece, ALL_WARPS, 0);
    }
  }

  /** Runs lane code that tells nothing in the active lanes of a warp. */
  protected final void warpLanes(int piece, int warp, int mask) {
    int start = warp << 5;
    int left = mask;
    while (left != 0) {
      int from = Integer.numberOfTrailingZeros(left);
      int end = from + run(left, from);
      lanes(piece, start + from, start + end);
      left = end == 32 ? 0 : left & (-1 << end);
    }
  }

  /** How many lanes of a mask follow each other from one of them on. */
  private static int run(int mask, int from) {
    int rest = ~(mask >>> from);
    return Math.min(32 - from, rest == 0 ? 32 : Integer.numberOfTrailingZeros(rest));
  }

  /** Runs lane code in the active lanes of a warp, and emits its events. */
  protected final void toldWarpLanes(int piece, int warp, int mask) {
    int start = warp << 5;
    int first = start + Integer.numberOfTrailingZeros(mask);
    places(piece, first, first + 1);
    placedAt(first);
    int left = mask;
    while (left != 0) {
      int from = Integer.numberOfTrailingZeros(left);
      int end = from + run(left, from);
      placesByLane(piece, start + from, start + end);
      lanes(piece, start + from, start + end);
      left = end == 32 ? 0 : left & (-1 << end);
    }
    events(piece, warp, mask);
  }

  /** Which active lanes of a warp a condition holds for that tells of itself. */
  protected final int toldWarpCondition(int piece, int warp, int mask) {
    condition[warp] = 0;
    toldWarpLanes(piece, warp, mask);
    return condition[warp] & mask;
  }

  /** Which active lanes of a warp a condition holds for. */
  protected final int warpCondition(int piece, int warp, int mask) {
    condition[warp] = 0;
    warpLanes(piece, warp, mask);
    return condition[warp] & mask;
  }

  /** Which active lanes of the block a condition holds for that tells of itself. */
  protected final int[] toldBlockCondition(int piece, int[] mask) {
    Arrays.fill(condition, 0);
    toldBlockLanes(piece, mask);
    return condition;
  }

  /** The same, telling of all warps at once. */
  protected final int[] sweptCondition(int piece, int[] mask) {
    Arrays.fill(condition, 0);
    sweptLanes(piece, mask);
    return condition;
  }

  /** Which active lanes of the block a condition holds for. */
  protected final int[] blockCondition(int piece, int[] mask) {
    Arrays.fill(condition, 0);
    blockLanes(piece, mask);
    return condition;
  }

  /** Runs warp code in every warp that has active lanes. */
  protected final void blockWarps(int piece, int[] mask) {
    for (int warp : block.warpOrder()) {
      if (mask[warp] != 0) {
        warp(piece, warp, mask[warp]);
      }
    }
  }

  /** Whether any lane of the block is active. */
  protected static boolean any(int[] mask) {
    int found = 0;
    for (int bits : mask) {
      found |= bits;
    }
    return found != 0;
  }

  /** {@code target = source}. */
  protected static void copy(int[] target, int[] source) {
    System.arraycopy(source, 0, target, 0, target.length);
  }

  /** {@code target &= source}. */
  protected static void and(int[] target, int[] source) {
    for (int warp = 0; warp < target.length; warp++) {
      target[warp] &= source[warp];
    }
  }

  /** {@code target &= ~source}. */
  protected static void andNot(int[] target, int[] source) {
    for (int warp = 0; warp < target.length; warp++) {
      target[warp] &= ~source[warp];
    }
  }

  /** {@code target |= source}. */
  protected static void or(int[] target, int[] source) {
    for (int warp = 0; warp < target.length; warp++) {
      target[warp] |= source[warp];
    }
  }

  /** {@code target = 0}. */
  protected static void clear(int[] target) {
    Arrays.fill(target, 0);
  }

  /** The lanes of a mask leave the kernel. */
  protected final void exit(int[] mask) {
    andNot(block.alive(), mask);
  }

  /** The lanes of a warp's mask leave the kernel. */
  protected final void exit(int warp, int mask) {
    block.alive()[warp] &= ~mask;
  }

  /** A block barrier, reached by the lanes of a mask. */
  protected final void barrier(int site, int[] mask) {
    block.cancel().poll();
    WarpTurns all = turns;
    if (all != null) {
      all.barrier(ownWarp, barrierSite(site), mask[ownWarp], condition[ownWarp]);
      copy(condition, all.conditions());
    } else {
      meet(barrierSite(site), mask);
    }
  }

  /** Those lanes, of all warps, have reached a block barrier. */
  final void meet(BarrierSite site, int[] mask) {
    BlockObserver observer = block.observer();
    if (observer != null) {
      observer.barrier(site, mask, block.alive());
    } else if (!Arrays.equals(mask, block.alive())) {
      throw new BarrierFault(site, block.linearBlock(), mask, block.alive());
    }
  }

  /** The lanes of a mask look whether they may go on; {@link #mayGoOn} hears of it. */
  protected final void beginAwait() {
    block.arrivals().begin();
  }

  /**
   * Whether the lanes of a mask may go on that wait for others; when not, they look again.
   *
   * @param ready those for which what they wait for has happened
   * @param patient whether they wait at all
   */
  protected final boolean mayGoOn(int site, int[] mask, int[] ready, boolean patient) {
    block.cancel().poll();
    int waiting = 0;
    for (int warp = 0; warp < mask.length; warp++) {
      waiting += Integer.bitCount(mask[warp] & ~ready[warp]);
    }
    Arrivals arrivals = block.arrivals();
    if (waiting == 0 || (turns == null && !patient)) {
      tellAwaited(site, mask, patient);
      return true;
    } else if (turns != null) {
      turns.await(ownWarp, barrierSite(site), mask[ownWarp], patient);
      return !patient;
    } else if (arrivals.unmet() != null && !arrivals.unmet().isShared()) {
      Thread.onSpinWait();
      return false;
    }
    throw WarpTurns.endless(barrierSite(site), block, waiting, arrivals.unmet());
  }

  private void tellAwaited(int site, int[] mask, boolean patient) {
    if (patient && turns == null && block.arrivals().isSplit()) {
      throw new ArrivalFault(
          ArrivalFault.Kind.TOO_EARLY, barrierSite(site), block.linearBlock(), lanesOf(mask), 0, 0);
    }
    BlockObserver observer = block.observer();
    if (observer != null && any(mask)) {
      observer.awaited(barrierSite(site));
    }
  }

  /** A block barrier, reached by a block of which no lane has left. */
  protected final void barrierOfAll(int site) {
    if (inOneGo && addresses.length == 0) {
      block.cancel().poll();
    } else {
      barrier(site, masks[0]);
    }
  }

  /** How many lanes of {@code mask} have their bit in {@link #condition}. */
  protected final int reduceCount(int[] active) {
    int[] mask = turns == null ? active : turns.met();
    int count = 0;
    for (int warp = 0; warp < mask.length; warp++) {
      count += Integer.bitCount(condition[warp] & mask[warp]);
    }
    return count;
  }

  /** Whether all lanes of {@code mask} have their bit in {@link #condition}. */
  protected final int reduceAnd(int[] mask) {
    return reduceCount(mask) == lanesOf(turns == null ? mask : turns.met()) ? 1 : 0;
  }

  /** Whether any lane of {@code mask} has its bit in {@link #condition}. */
  protected final int reduceOr(int[] mask) {
    return reduceCount(mask) != 0 ? 1 : 0;
  }

  /** How many lanes a mask has. */
  private static int lanesOf(int[] mask) {
    int count = 0;
    for (int bits : mask) {
      count += Integer.bitCount(bits);
    }
    return count;
  }

  /** {@code mask} when the first active lane is in it, else {@code chosen}. */
  protected static int chooseFirst(int chosen, int active, int mask) {
    return (mask & Integer.lowestOneBit(active)) != 0 ? mask : chosen;
  }

  /** As for one warp, in each. */
  protected static void chooseFirst(int[] chosen, int[] active, int[] mask) {
    for (int warp = 0; warp < chosen.length; warp++) {
      chosen[warp] = chooseFirst(chosen[warp], active[warp], mask[warp]);
    }
  }
}
