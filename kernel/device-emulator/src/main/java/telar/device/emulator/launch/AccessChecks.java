package telar.device.emulator.launch;

import telar.checks.access.Shape;
import telar.checks.atomics.Atomics;
import telar.checks.bankconflict.BankConflicts;
import telar.checks.coalescing.Coalescing;
import telar.checks.initcheck.InitCheck;
import telar.checks.memcheck.AlignmentCheck;
import telar.checks.racecheck.RaceCheck;
import telar.checks.repeat.Watcher;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.event.Rounds;

/**
 * The checks of one block that look at accesses. The shape of an access is found once, and each
 * check is told only of what it looks at; their types are known here, so that the calls can be
 * inlined.
 */
final class AccessChecks extends Watcher {

  private final LaunchChecks launch;
  private final AlignmentCheck.Block alignment;
  private final Coalescing.Block coalescing;
  private final BankConflicts.Block banks;
  private final Atomics.Block atomics;
  private final RaceCheck.Block races;
  private final InitCheck.Block reads;

  AccessChecks(
      LaunchChecks launch,
      AlignmentCheck.Block alignment,
      Coalescing.Block coalescing,
      BankConflicts.Block banks,
      Atomics.Block atomics,
      RaceCheck.Block races,
      InitCheck.Block reads) {
    this.launch = launch;
    this.alignment = alignment;
    this.coalescing = coalescing;
    this.banks = banks;
    this.atomics = atomics;
    this.races = races;
    this.reads = reads;
  }

  @Override
  public void enter(long block) {
    alignment.enter(block);
    coalescing.enter(block);
    banks.enter(block);
    races.enter(block);
    reads.enter(block);
  }

  @Override
  public void mark() {
    coalescing.mark();
    banks.mark();
    atomics.mark();
  }

  @Override
  public void keep() {
    coalescing.keep();
    banks.keep();
    atomics.keep();
  }

  @Override
  public void again() {
    coalescing.again();
    banks.again();
    atomics.again();
  }

  @Override
  public boolean isClean() {
    return launch.isClean();
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
  public void repeated(Rounds rounds, int access, Shape shape) {
    alignment.rounds(rounds);
    counted(rounds, access, shape);
    races.repeated(rounds, access, shape);
    reads.repeated(rounds, access, shape);
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
      counted(rounds, i, shape(rounds, i));
    }
    races.rounds(rounds);
    reads.rounds(rounds);
  }

  private void counted(Rounds rounds, int access, Shape shape) {
    coalescing.repeated(rounds, access, shape);
    banks.repeated(rounds, access, shape);
    atomics.repeated(rounds, access, shape);
  }

  @Override
  public void barrier(BarrierSite site, int[] arrived, int[] alive) {
    races.barrier(site, arrived, alive);
  }

  @Override
  public void awaited(BarrierSite site) {
    races.awaited(site);
  }

  @Override
  public void warpSync(BarrierSite site, int warp, int named, int active) {
    races.warpSync(site, warp, named, active);
  }

  @Override
  public void unset(AccessSite site, int warp, int lane) {
    reads.unset(site, warp, lane);
  }

  @Override
  public void wrote(AccessSite site, int warp, int lane, long address, long value) {
    races.wrote(site, warp, lane, address, value);
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
