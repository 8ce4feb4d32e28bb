package telar.checks.racecheck;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import telar.checks.access.Shape;
import telar.checks.access.ShapeObserver;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.LaunchObserver;
import telar.simt.event.Rounds;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;

/**
 * Looks for races within each block, where a barrier orders all threads and {@code __syncwarp}
 * those of a warp ({@link WithinBlock}), and between blocks ({@link GridShadow}). Two atomics need
 * no order. One object observes one launch.
 */
public final class RaceCheck implements LaunchObserver {

  private static final int LANES = 32;

  private final RaceLog log = new RaceLog();
  private final Sites sites = new Sites();
  private final GridShadow grid = new GridShadow(sites, log);
  private final WrittenValues values;
  private final IntPredicate written;
  private final Set<Block> blocks = ConcurrentHashMap.newKeySet();

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
    this(written, Room.ofThisMachine());
  }

  RaceCheck(IntPredicate written, Room room) {
    this.written = written;
    this.values = new WrittenValues(log, sites, grid::isFenced, room);
  }

  /** The races found, one a pair of places, in order of first occurrence; call it at the end. */
  public List<Race> races() {
    blocks.forEach(Block::settle);
    grid.settle();
    values.settle();
    return log.all();
  }

  /** What threads write alike; call it behind {@link #races}. */
  public List<SameValues> sameValues() {
    return log.sameValues();
  }

  /** Whether no race was found up to now. */
  public boolean isClean() {
    return log.isEmpty();
  }

  @Override
  public Block block(LaunchGeometry geometry, long linearBlock) {
    Block block = new Block(geometry.threads());
    blocks.add(block);
    block.enter(linearBlock);
    return block;
  }

  @Override
  public Block next(LaunchGeometry geometry, long linearBlock, BlockObserver previous) {
    if (!(previous instanceof Block block)) {
      return block(geometry, linearBlock);
    }
    block.enter(linearBlock);
    return block;
  }

  /** Watches one block after another. */
  public final class Block extends ShapeObserver {
    private final WithinBlock within = new WithinBlock(log, sites, written);
    private final int threads;
    private final GridShadow.View global = grid.view();
    private final WrittenValues.View compared = values.view();
    private long number;

    private Block(int threads) {
      this.threads = threads;
    }

    /** Goes on with another block, in the same thread. */
    public void enter(long block) {
      number = block;
      within.enter(block, threads);
      global.enter(block);
      compared.enter(block);
    }

    private void settle() {
      within.settle();
      compared.settle();
    }

    @Override
    public void barrier(BarrierSite site, int[] arrived, int[] alive) {
      settle();
    }

    /** Who arrived before is not followed: what comes now is taken to be behind all the rest. */
    @Override
    public void awaited(BarrierSite site) {
      settle();
    }

    @Override
    public void warpSync(BarrierSite site, int warp, int named, int active) {
      if (site.ordersMemory()) {
        within.warpSync(warp);
      }
    }

    @Override
    public void fence(int warp, int mask) {
      grid.fence(number);
    }

    @Override
    public void blockEnd() {
      settle();
    }

    @Override
    public void wrote(AccessSite site, int warp, int lane, long address, long value) {
      if (Address.space(address) != Address.LOCAL) {
        compared.write(site, warp * LANES + lane, within.epoch(warp), address, value);
      }
    }

    @Override
    public void access(AccessSite site, int warp, long base, Shape shape) {
      int space = Address.space(base);
      if (!isInOneObject(base, shape)) {
        laneByLane(site, warp, base, shape);
      } else if (space == Address.SHARED) {
        within.access(site, warp, base, shape);
      } else if (space == Address.GLOBAL && within.access(site, warp, base, shape)) {
        global.access(site, warp, base, shape);
      }
    }

    @Override
    public void repeated(Rounds rounds, int access, Shape shape) {
      int space = Address.space(rounds.base(access));
      if (!isInOneObject(rounds, access, shape) || !within.areInStep(rounds)) {
        super.repeated(rounds, access, shape);
      } else if (space == Address.SHARED) {
        within.repeated(rounds, access, shape);
      } else if (space == Address.GLOBAL && within.repeated(rounds, access, shape)) {
        global.repeated(rounds, access, shape);
      }
    }

    /** Rounds are logged as such, so that a closer look sees the accesses in their order. */
    @Override
    public void rounds(Rounds rounds) {
      if (!rounds.isOnce() && rounds.size() > 1 && !isOrderFree(rounds)) {
        super.rounds(rounds);
        return;
      }
      within.begin();
      for (int i = 0; i < rounds.size(); i++) {
        round(rounds, i);
      }
      within.end();
    }

    /** Whether other blocks see the same when each access is told with all its rounds. */
    private boolean isOrderFree(Rounds rounds) {
      for (int i = 0; i < rounds.size(); i++) {
        if (!isInOneObject(rounds, i, shape(rounds, i))) {
          return false;
        }
        for (int j = 0; j < i; j++) {
          if (mayMeet(rounds, i, j)) {
            return false;
          }
        }
      }
      return true;
    }

    /** Whether two accesses, one of them a write, may touch one cell of global memory. */
    private boolean mayMeet(Rounds rounds, int one, int other) {
      boolean reads =
          rounds.site(one).kind() == AccessSite.Kind.READ
              && rounds.site(other).kind() == AccessSite.Kind.READ;
      long base = rounds.base(one);
      if (reads
          || Address.key(base) != Address.key(rounds.base(other))
          || Address.space(base) != Address.GLOBAL) {
        return false;
      }
      Shape shape = shape(rounds, one);
      Shape otherShape = shape(rounds, other);
      boolean same =
          base == rounds.base(other)
              && rounds.step(one) == rounds.step(other)
              && rounds.leap(one) == rounds.leap(other)
              && shape == otherShape;
      return !same
          && rounds.least(one) + shape.low() < rounds.most(other) + otherShape.high()
          && rounds.least(other) + otherShape.low() < rounds.most(one) + shape.high();
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
