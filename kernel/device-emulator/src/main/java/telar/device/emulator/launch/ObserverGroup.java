package telar.device.emulator.launch;

import java.util.List;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.BranchSite;
import telar.simt.event.LaunchObserver;
import telar.simt.launch.LaunchGeometry;

/** Passes each event on to several observers. */
record ObserverGroup(List<LaunchObserver> observers) implements LaunchObserver {

  @Override
  public BlockObserver block(LaunchGeometry geometry, long linearBlock) {
    BlockObserver[] blocks =
        observers.stream()
            .map(observer -> observer.block(geometry, linearBlock))
            .toArray(BlockObserver[]::new);
    return new Block(blocks);
  }

  private static final class Block extends BlockObserver {
    private final BlockObserver[] observers;

    Block(BlockObserver[] observers) {
      this.observers = observers;
    }

    @Override
    public void access(AccessSite site, int warp, int mask, long[] addresses) {
      for (BlockObserver observer : observers) {
        observer.access(site, warp, mask, addresses);
      }
    }

    @Override
    public void branch(BranchSite site, int warp, int active, int taken) {
      for (BlockObserver observer : observers) {
        observer.branch(site, warp, active, taken);
      }
    }

    @Override
    public void barrier(BarrierSite site, int[] arrived, int[] alive) {
      for (BlockObserver observer : observers) {
        observer.barrier(site, arrived, alive);
      }
    }

    @Override
    public void warpSync(BarrierSite site, int warp, int named, int active) {
      for (BlockObserver observer : observers) {
        observer.warpSync(site, warp, named, active);
      }
    }

    @Override
    public void fence(int warp, int mask) {
      for (BlockObserver observer : observers) {
        observer.fence(warp, mask);
      }
    }

    @Override
    public void blockEnd() {
      for (BlockObserver observer : observers) {
        observer.blockEnd();
      }
    }
  }
}
