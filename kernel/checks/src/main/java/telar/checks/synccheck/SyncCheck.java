package telar.checks.synccheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import telar.checks.counting.LineTally;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.LaunchObserver;
import telar.simt.launch.LaunchGeometry;

/** Checks barriers and warp synchronisation; one object observes one launch. */
public final class SyncCheck implements LaunchObserver {

  private static final int LANES = 32;

  private final LineTally barriers = new LineTally(1);
  private final Map<BarrierSite, Divergent> divergent = new LinkedHashMap<>();
  private final Map<BarrierSite, WarpFault> warpFaults = new LinkedHashMap<>();
  private final Map<AccessSite, Unheard> unheard = new LinkedHashMap<>();

  /**
   * A barrier that only part of a block reached, as first seen.
   *
   * @param block linear number of the block
   * @param arrivedThreads how many threads arrived
   * @param absentThreads how many live threads did not
   * @param firstAbsent linear number, in the block, of the first absent thread
   * @param count how many times it happened
   */
  public record Divergent(
      BarrierSite site,
      long block,
      int arrivedThreads,
      int absentThreads,
      int firstAbsent,
      long count) {}

  /**
   * A shuffle whose result nobody knows was written to memory, as first seen.
   *
   * @param block linear number of the block
   * @param thread linear number, in the block, of the thread that wrote it
   * @param count how many times it happened
   */
  public record Unheard(AccessSite shuffle, long block, int thread, long count) {

    private Unheard again() {
      return new Unheard(shuffle, block, thread, count + 1);
    }
  }

  /** What is wrong with a warp operation. */
  public enum WarpProblem {
    /** Its mask names lanes that do not execute it. */
    ABSENT,
    /** Lanes execute it that its mask does not name. */
    UNNAMED,
    /** All ask for the value of lanes that do not execute it. */
    NO_SOURCE
  }

  /**
   * A wrong warp operation, as first seen.
   *
   * @param block linear number of the block
   * @param warp the warp's number in the block
   * @param named lanes that the mask names
   * @param active lanes that execute it
   * @param count how many times it happened
   */
  public record WarpFault(
      BarrierSite site,
      WarpProblem problem,
      long block,
      int warp,
      int named,
      int active,
      long count) {

    private WarpFault again() {
      return new WarpFault(site, problem, block, warp, named, active, count + 1);
    }
  }

  /** Barriers executed by a warp, by source line. */
  public SortedMap<Integer, long[]> barriersByLine() {
    return barriers.totals();
  }

  /** Divergent barriers, one a place, in order of first occurrence. */
  public synchronized List<Divergent> divergentBarriers() {
    return new ArrayList<>(divergent.values());
  }

  /** Wrong warp operations, one a place. */
  public synchronized List<WarpFault> warpFaults() {
    return new ArrayList<>(warpFaults.values());
  }

  /** Shuffles whose results were written though nobody knows them, one a place. */
  public synchronized List<Unheard> unheard() {
    return new ArrayList<>(unheard.values());
  }

  private synchronized void add(Unheard found) {
    unheard.merge(found.shuffle(), found, (old, unused) -> old.again());
  }

  @Override
  public Block block(LaunchGeometry geometry, long linearBlock) {
    return new Block(barriers.rows(), linearBlock);
  }

  /** Checks one block after another. */
  public final class Block extends BlockObserver {
    private final LineTally.Rows rows;
    private long number;

    private Block(LineTally.Rows rows, long number) {
      this.rows = rows;
      this.number = number;
    }

    /** Goes on with another block. */
    public void enter(long block) {
      number = block;
    }

    @Override
    public void barrier(BarrierSite site, int[] arrived, int[] alive) {
      boolean complete = true;
      long warps = 0;
      for (int warp = 0; warp < arrived.length; warp++) {
        warps += arrived[warp] == 0 ? 0 : 1;
        complete &= (alive[warp] & ~arrived[warp]) == 0;
      }
      rows.line(site.line())[0] += warps;
      if (!complete) {
        addDivergent(site, number, arrived, alive);
      }
    }

    @Override
    public void warpSync(BarrierSite site, int warp, int named, int active) {
      if ((named & ~active) != 0) {
        add(new WarpFault(site, WarpProblem.ABSENT, number, warp, named, active, 1));
      } else if ((active & ~named) != 0) {
        add(new WarpFault(site, WarpProblem.UNNAMED, number, warp, named, active, 1));
      }
    }

    @Override
    public void unheard(AccessSite shuffle, int warp, int lane) {
      add(new Unheard(shuffle, number, warp * LANES + lane, 1));
    }

    @Override
    public void unheard(BarrierSite site, int warp, int named, int active) {
      add(new WarpFault(site, WarpProblem.NO_SOURCE, number, warp, named, active, 1));
    }
  }

  private synchronized void addDivergent(BarrierSite site, long block, int[] arrived, int[] alive) {
    int present = 0;
    int absent = 0;
    int first = -1;
    for (int warp = 0; warp < arrived.length; warp++) {
      int gone = alive[warp] & ~arrived[warp];
      present += Integer.bitCount(arrived[warp]);
      absent += Integer.bitCount(gone);
      if (first < 0 && gone != 0) {
        first = warp * LANES + Integer.numberOfTrailingZeros(gone);
      }
    }
    Divergent seen = new Divergent(site, block, present, absent, first, 1);
    divergent.merge(site, seen, (old, unused) -> again(old));
  }

  private static Divergent again(Divergent old) {
    return new Divergent(
        old.site, old.block, old.arrivedThreads, old.absentThreads, old.firstAbsent, old.count + 1);
  }

  private synchronized void add(WarpFault fault) {
    warpFaults.merge(fault.site(), fault, (old, unused) -> old.again());
  }
}
