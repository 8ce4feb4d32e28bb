package telar.device.emulator.orders;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telar.device.OrderedRun.LastWrite;
import telar.device.emulator.findings.Places;
import telar.simt.event.AccessSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.LaunchObserver;
import telar.simt.launch.LaunchGeometry;

/** Remembers who wrote last to an element, in a launch whose blocks take turns. */
final class LastWriter implements LaunchObserver {

  private static final int LANES = 32;

  private final long first;
  private final long end;
  private @Nullable AccessSite site;
  private @Nullable LastWrite last;
  private boolean alone = true;

  /** Watches the bytes of an element. */
  LastWriter(long address, int bytes) {
    this.first = address;
    this.end = address + bytes;
  }

  Optional<LastWrite> last() {
    return Optional.ofNullable(last);
  }

  /** Where that was. */
  Optional<AccessSite> site() {
    return Optional.ofNullable(site);
  }

  /** Whether no other thread wrote to it. */
  boolean isAlone() {
    return alone;
  }

  @Override
  public BlockObserver block(LaunchGeometry geometry, long linearBlock) {
    return new Block(new Places(geometry), linearBlock);
  }

  private final class Block extends BlockObserver {

    private final Places places;
    private final long linear;

    Block(Places places, long linear) {
      this.places = places;
      this.linear = linear;
    }

    @Override
    public void access(AccessSite at, int warp, int mask, long[] addresses) {
      if (at.kind() == AccessSite.Kind.READ) {
        return;
      }
      for (int rest = mask; rest != 0; rest &= rest - 1) {
        int lane = Integer.numberOfTrailingZeros(rest);
        if (addresses[lane] < end && addresses[lane] + at.bytes() > first) {
          wrote(at, warp, lane);
        }
      }
    }

    private void wrote(AccessSite at, int warp, int lane) {
      LastWrite write =
          new LastWrite(
              at.line(),
              at.expression(),
              at.kind() == AccessSite.Kind.ATOMIC,
              places.block(linear),
              linear,
              places.thread(warp * LANES + lane),
              warp);
      alone &= last == null || write.isOfSameThread(last);
      site = at;
      last = write;
    }
  }
}
