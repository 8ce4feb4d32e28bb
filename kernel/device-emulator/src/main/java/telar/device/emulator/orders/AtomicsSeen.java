package telar.device.emulator.orders;

import telar.simt.event.AccessSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.LaunchObserver;
import telar.simt.event.Rounds;
import telar.simt.event.Spread;
import telar.simt.launch.LaunchGeometry;

/**
 * Looks whether a launch has atomic operations, whose results tell who came first, and whether some
 * add floating-point numbers: their order changes the sum.
 */
final class AtomicsSeen extends BlockObserver implements LaunchObserver {

  private volatile boolean any;
  private volatile boolean floating;

  boolean any() {
    return any;
  }

  boolean floating() {
    return floating;
  }

  @Override
  public BlockObserver block(LaunchGeometry geometry, long linearBlock) {
    return this;
  }

  @Override
  public void access(AccessSite site, int warp, int mask, long[] addresses) {
    look(site);
  }

  @Override
  public void spread(AccessSite site, int warp, long base, Spread spread) {
    look(site);
  }

  @Override
  public void rounds(Rounds rounds) {
    for (int i = 0; i < rounds.size(); i++) {
      look(rounds.site(i));
    }
  }

  private void look(AccessSite site) {
    if (site.kind() == AccessSite.Kind.ATOMIC) {
      any = true;
      floating |= site.elementType().matches(".*(float|double|half).*");
    }
  }
}
