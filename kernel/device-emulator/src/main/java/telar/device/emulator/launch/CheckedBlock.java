package telar.device.emulator.launch;

import telar.checks.access.Shape;
import telar.checks.access.ShapeObserver;
import telar.checks.divergence.Divergence;
import telar.checks.repeat.RepeatedBlocks;
import telar.checks.synccheck.SyncCheck;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.event.BranchSite;
import telar.simt.event.Rounds;
import telar.simt.memory.Address;

/**
 * All checks of one block. Accesses to shared memory and to other memory have checks of their own:
 * blocks do the same to shared memory again and again, which need not be looked at each time.
 */
final class CheckedBlock extends ShapeObserver {

  private static final int LANES = 32;

  private final Divergence.Block divergence;
  private final SyncCheck.Block sync;
  private final AccessChecks global;
  private final RepeatedBlocks shared;
  private final Rounds sharedRounds = new Rounds();
  private final Rounds globalRounds = new Rounds();

  CheckedBlock(
      Divergence.Block divergence,
      SyncCheck.Block sync,
      AccessChecks global,
      RepeatedBlocks shared) {
    this.divergence = divergence;
    this.sync = sync;
    this.global = global;
    this.shared = shared;
  }

  /** Goes on with another block, in the same thread. */
  CheckedBlock enter(long block) {
    divergence.enter(block);
    sync.enter(block);
    global.enter(block);
    shared.enter(block);
    return this;
  }

  private static boolean isShared(long address) {
    return Address.space(address) == Address.SHARED;
  }

  @Override
  public void access(AccessSite site, int warp, long base, Shape shape) {
    if (!isInOneObject(base, shape)) {
      bySpace(site, warp, base, shape);
    } else if (isShared(base)) {
      shared.access(site, warp, base, shape);
    } else {
      global.access(site, warp, base, shape);
    }
  }

  /** Lanes may be in both. */
  private void bySpace(AccessSite site, int warp, long base, Shape shape) {
    long[] addresses = new long[LANES];
    int inShared = 0;
    for (int rest = shape.mask(); rest != 0; rest &= rest - 1) {
      int lane = Integer.numberOfTrailingZeros(rest);
      addresses[lane] = base + shape.offset(lane);
      inShared |= isShared(addresses[lane]) ? 1 << lane : 0;
    }
    if (inShared != 0) {
      shared.access(site, warp, inShared, addresses);
    }
    if (inShared != shape.mask()) {
      global.access(site, warp, shape.mask() & ~inShared, addresses);
    }
  }

  @Override
  public void rounds(Rounds rounds) {
    int inShared = 0;
    for (int i = 0; i < rounds.size(); i++) {
      inShared += isShared(rounds.base(i)) ? 1 : 0;
    }
    if (inShared == rounds.size()) {
      shared.rounds(rounds);
    } else if (inShared == 0) {
      global.rounds(rounds);
    } else {
      divided(rounds);
    }
  }

  /** What is done to one kind of memory does not depend on what is done to the other. */
  private void divided(Rounds rounds) {
    sharedRounds.start(rounds.warp(), rounds.warps(), rounds.times());
    globalRounds.start(rounds.warp(), rounds.warps(), rounds.times());
    for (int i = 0; i < rounds.size(); i++) {
      long base = rounds.base(i);
      Rounds part = isShared(base) ? sharedRounds : globalRounds;
      part.add(rounds.site(i), base, rounds.spread(i), rounds.step(i), rounds.leap(i));
    }
    global.rounds(globalRounds);
    shared.rounds(sharedRounds);
  }

  @Override
  public void branch(BranchSite site, int warp, int active, int taken) {
    divergence.branch(site, warp, active, taken);
  }

  @Override
  public void branch(BranchSite site, int warp, int warps, int active, int taken, long times) {
    divergence.branch(site, warp, warps, active, taken, times);
  }

  @Override
  public void barrier(BarrierSite site, int[] arrived, int[] alive) {
    sync.barrier(site, arrived, alive);
    global.barrier(site, arrived, alive);
    shared.barrier(site, arrived, alive);
  }

  @Override
  public void awaited(BarrierSite site) {
    global.awaited(site);
    shared.awaited(site);
  }

  @Override
  public void warpSync(BarrierSite site, int warp, int named, int active) {
    sync.warpSync(site, warp, named, active);
    global.warpSync(site, warp, named, active);
    shared.warpSync(site, warp, named, active);
  }

  @Override
  public void unset(AccessSite site, int warp, int lane) {
    global.unset(site, warp, lane);
  }

  @Override
  public void unheard(BarrierSite site, int warp, int named, int active) {
    sync.unheard(site, warp, named, active);
  }

  @Override
  public void wrote(AccessSite site, int warp, int lane, long address, long value) {
    global.wrote(site, warp, lane, address, value);
  }

  @Override
  public void unheard(AccessSite shuffle, int warp, int lane) {
    sync.unheard(shuffle, warp, lane);
  }

  @Override
  public void fence(int warp, int mask) {
    global.fence(warp, mask);
  }

  @Override
  public void blockEnd() {
    global.blockEnd();
    shared.blockEnd();
  }
}
