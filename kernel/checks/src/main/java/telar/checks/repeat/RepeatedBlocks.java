package telar.checks.repeat;

import telar.checks.access.Shape;
import telar.checks.access.ShapeObserver;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.event.Rounds;

/**
 * Compares what a block does with what the block before did, and bothers its watcher only when that
 * differs: then it tells it all that was the same so far, and the rest as it comes. A block that
 * was the same to its end is counted again. For accesses to shared memory, which blocks mostly make
 * alike, and of which nothing is left when a block ends.
 */
public final class RepeatedBlocks extends ShapeObserver {

  /** In the place of a warp: threads waited for others. */
  private static final int AWAITED = -1;

  /** Longer blocks are not remembered. */
  private static final int MAX_ENTRIES = 1 << 12;

  /** So many blocks may differ before it must pay. */
  private static final int PATIENCE = 16;

  private enum Mode {
    FOLLOWING,
    RECORDING,
    PASSING_ON
  }

  private final Watcher watcher;
  private final Trace trace = new Trace();
  private Mode mode = Mode.PASSING_ON;
  private boolean kept;
  private long number;
  private int at;
  private int alike;
  private int different;

  /** Stands before a watcher that has not been told of anything yet. */
  public RepeatedBlocks(Watcher watcher) {
    this.watcher = watcher;
  }

  /** Goes on with another block. */
  public void enter(long block) {
    number = block;
    at = 0;
    if (kept && watcher.isClean()) {
      mode = Mode.FOLLOWING;
      return;
    }
    boolean pays = different < PATIENCE || alike > different;
    begin(pays && watcher.isClean() ? Mode.RECORDING : Mode.PASSING_ON);
  }

  /** Brings the watcher into the block. */
  private void begin(Mode next) {
    mode = next;
    kept = false;
    trace.cut(at);
    watcher.enter(number);
    if (mode == Mode.RECORDING) {
      watcher.mark();
    }
  }

  /** What comes next is not what the block before did. */
  private void differ() {
    begin(Mode.RECORDING);
    trace.tell(watcher);
  }

  /** Whether the watcher is to be told; then what is told may have to be added to the trace. */
  private boolean isTold(boolean same, int entries) {
    if (mode == Mode.FOLLOWING) {
      if (same) {
        at += entries;
        return false;
      }
      differ();
    }
    if (trace.size() > MAX_ENTRIES) {
      mode = Mode.PASSING_ON;
    }
    return true;
  }

  @Override
  public void access(AccessSite site, int warp, long base, Shape shape) {
    boolean following = mode == Mode.FOLLOWING;
    if (isTold(following && trace.is(at, site, warp, base, shape), 1)) {
      if (mode == Mode.RECORDING) {
        trace.add(site, warp, base, shape);
      }
      watcher.access(site, warp, base, shape);
    }
  }

  @Override
  public void rounds(Rounds rounds) {
    boolean following = mode == Mode.FOLLOWING;
    if (isTold(following && trace.is(at, rounds), rounds.size())) {
      if (mode == Mode.RECORDING) {
        trace.add(rounds);
      }
      watcher.rounds(rounds);
    }
  }

  @Override
  public void barrier(BarrierSite site, int[] arrived, int[] alive) {
    if (isToldOfSync(site, 0)) {
      watcher.barrier(site, arrived, alive);
    }
  }

  @Override
  public void awaited(BarrierSite site) {
    if (isToldOfSync(site, AWAITED)) {
      watcher.awaited(site);
    }
  }

  @Override
  public void warpSync(BarrierSite site, int warp, int named, int active) {
    if (isToldOfSync(site, warp + 1)) {
      watcher.warpSync(site, warp, named, active);
    }
  }

  private boolean isToldOfSync(BarrierSite site, int warp) {
    boolean following = mode == Mode.FOLLOWING;
    boolean told = isTold(following && trace.is(at, site, warp), 1);
    if (told && mode == Mode.RECORDING) {
      trace.add(site, warp);
    }
    return told;
  }

  @Override
  public void blockEnd() {
    if (mode == Mode.FOLLOWING && at == trace.size()) {
      alike++;
      watcher.again();
      return;
    }
    if (mode == Mode.FOLLOWING) {
      differ();
    }
    watcher.blockEnd();
    if (mode == Mode.RECORDING) {
      different++;
      kept = watcher.isClean();
      watcher.keep();
    }
  }
}
