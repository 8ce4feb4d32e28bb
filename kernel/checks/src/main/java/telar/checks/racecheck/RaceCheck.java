package telar.checks.racecheck;

import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import telar.checks.access.Shape;
import telar.checks.access.ShapeObserver;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.event.LaunchObserver;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;

/**
 * Looks for races within each block, where a barrier orders all threads and a shuffle or {@code
 * __syncwarp} those of a warp ({@link WithinBlock}), and between blocks ({@link GridShadow}). Two
 * atomics need no order. One object observes one launch.
 */
public final class RaceCheck implements LaunchObserver {

  private static final int LANES = 32;

  private final RaceLog log = new RaceLog();
  private final Sites sites = new Sites();
  private final GridShadow grid = new GridShadow(sites, log);
  private final IntPredicate written;
  private final Deque<WithinBlock> idle = new ConcurrentLinkedDeque<>();
  private final Set<Block> running = ConcurrentHashMap.newKeySet();

  /** A check that watches all memory. */
  public RaceCheck() {
    this(object -> true);
  }

  /**
   * A check that leaves out objects that only the host writes.
   *
   * @param written whether any thread of the launch may write to an object of global memory, by the
   *     number that {@link ShapeObserver#object} gives its addresses
   */
  public RaceCheck(IntPredicate written) {
    this.written = written;
  }

  /** The races found, one a pair of places, in order of first occurrence; call it at the end. */
  public List<Race> races() {
    running.forEach(Block::settle);
    grid.settle();
    return log.all();
  }

  @Override
  public Block block(LaunchGeometry geometry, long linearBlock) {
    WithinBlock within = idle.poll();
    Block block =
        new Block(linearBlock, within == null ? new WithinBlock(log, sites) : within, geometry);
    running.add(block);
    return block;
  }

  /** Watches one block. */
  public final class Block extends ShapeObserver {
    private final long number;
    private final WithinBlock within;
    private GridShadow.@Nullable View global;

    private Block(long number, WithinBlock within, LaunchGeometry geometry) {
      this.number = number;
      this.within = within;
      within.enter(number, geometry.threads());
    }

    private void settle() {
      within.settle();
    }

    @Override
    public void barrier(BarrierSite site, int[] arrived, int[] alive) {
      within.settle();
    }

    @Override
    public void warpSync(BarrierSite site, int warp, int named, int active) {
      within.warpSync(warp);
    }

    @Override
    public void fence(int warp, int mask) {
      grid.fence(number);
    }

    @Override
    public void blockEnd() {
      within.settle();
      running.remove(this);
      idle.push(within);
    }

    @Override
    public void access(AccessSite site, int warp, long base, Shape shape) {
      if (!isInOneObject(base, shape)) {
        laneByLane(site, warp, base, shape);
      } else if (Address.space(base) == Address.SHARED) {
        sites.add(site);
        within.access(site, warp, base, shape);
      } else if (Address.space(base) == Address.GLOBAL && written.test(object(base))) {
        sites.add(site);
        within.access(site, warp, base, shape);
        global().access(site, warp, base, shape);
      }
    }

    private GridShadow.View global() {
      GridShadow.View view = global;
      if (view == null) {
        view = grid.view(number);
        global = view;
      }
      return view;
    }

    private void laneByLane(AccessSite site, int warp, long base, Shape shape) {
      long[] addresses = new long[LANES];
      for (int rest = shape.mask(); rest != 0; rest &= rest - 1) {
        int lane = Integer.numberOfTrailingZeros(rest);
        addresses[lane] = base + shape.offset(lane);
        access(site, warp, addresses[lane], Shape.of(1 << lane, shape.bytes(), addresses));
      }
    }
  }
}
