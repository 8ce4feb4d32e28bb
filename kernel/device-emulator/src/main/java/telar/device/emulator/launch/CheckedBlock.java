package telar.device.emulator.launch;

import telar.checks.access.Shape;
import telar.checks.access.ShapeObserver;
import telar.checks.atomics.Atomics;
import telar.checks.bankconflict.BankConflicts;
import telar.checks.coalescing.Coalescing;
import telar.checks.divergence.Divergence;
import telar.checks.initcheck.InitCheck;
import telar.checks.memcheck.AlignmentCheck;
import telar.checks.racecheck.RaceCheck;
import telar.checks.synccheck.SyncCheck;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.event.BranchSite;
import telar.simt.event.Rounds;

/**
 * All checks of one block. The shape of an access is found once, and each check is told only of
 * what it looks at; their types are known here, so that the calls can be inlined.
 */
final class CheckedBlock extends ShapeObserver {

  private final AlignmentCheck.Block alignment;
  private final Coalescing.Block coalescing;
  private final BankConflicts.Block banks;
  private final Divergence.Block divergence;
  private final Atomics.Block atomics;
  private final SyncCheck.Block sync;
  private final RaceCheck.Block races;
  private final InitCheck.Block reads;

  CheckedBlock(
      AlignmentCheck.Block alignment,
      Coalescing.Block coalescing,
      BankConflicts.Block banks,
      Divergence.Block divergence,
      Atomics.Block atomics,
      SyncCheck.Block sync,
      RaceCheck.Block races,
      InitCheck.Block reads) {
    this.alignment = alignment;
    this.coalescing = coalescing;
    this.banks = banks;
    this.divergence = divergence;
    this.atomics = atomics;
    this.sync = sync;
    this.races = races;
    this.reads = reads;
  }

  /** Goes on with another block, in the same thread. */
  CheckedBlock enter(long block) {
    alignment.enter(block);
    coalescing.enter(block);
    banks.enter(block);
    divergence.enter(block);
    sync.enter(block);
    races.enter(block);
    reads.enter(block);
    return this;
  }

  @Override
  public void access(AccessSite site, int warp, long base, Shape shape) {
    alignment.access(site, warp, base, shape);
    coalescing.access(site, warp, base, shape);
    banks.access(site, warp, base, shape);
    atomics.access(site, warp, base, shape);
    races.access(site, warp, base, shape);
    reads.access(site, warp, base, shape);
  }

  @Override
  public void access(AccessSite site, int warp, long base, Shape shape, long step, int times) {
    alignment.access(site, warp, base, shape, step, times);
    coalescing.access(site, warp, base, shape, step, times);
    banks.access(site, warp, base, shape, step, times);
    atomics.access(site, warp, base, shape, step, times);
    races.access(site, warp, base, shape, step, times);
    reads.access(site, warp, base, shape, step, times);
  }

  /** The counting checks look at one access after the other; the others see rounds as a whole. */
  @Override
  public void rounds(Rounds rounds) {
    if (rounds.size() == 1) {
      round(rounds, 0);
      return;
    }
    alignment.rounds(rounds);
    for (int i = 0; i < rounds.size(); i++) {
      AccessSite site = rounds.site(i);
      Shape shape = shape(site, rounds.spread(i));
      counted(site, rounds.warp(), rounds.base(i), shape, rounds.step(i), rounds.times());
    }
    races.rounds(rounds);
    reads.rounds(rounds);
  }

  private void counted(AccessSite site, int warp, long base, Shape shape, long step, int times) {
    coalescing.access(site, warp, base, shape, step, times);
    banks.access(site, warp, base, shape, step, times);
    atomics.access(site, warp, base, shape, step, times);
  }

  @Override
  public void branch(BranchSite site, int warp, int active, int taken) {
    divergence.branch(site, warp, active, taken);
  }

  @Override
  public void branch(BranchSite site, int warp, int active, int taken, long times) {
    divergence.branch(site, warp, active, taken, times);
  }

  @Override
  public void barrier(BarrierSite site, int[] arrived, int[] alive) {
    sync.barrier(site, arrived, alive);
    races.barrier(site, arrived, alive);
  }

  @Override
  public void warpSync(BarrierSite site, int warp, int named, int active) {
    sync.warpSync(site, warp, named, active);
    races.warpSync(site, warp, named, active);
  }

  @Override
  public void unset(AccessSite site, int warp, int lane) {
    reads.unset(site, warp, lane);
  }

  @Override
  public void unheard(BarrierSite site, int warp, int named, int active) {
    sync.unheard(site, warp, named, active);
  }

  @Override
  public void fence(int warp, int mask) {
    races.fence(warp, mask);
  }

  @Override
  public void blockEnd() {
    races.blockEnd();
  }
}
