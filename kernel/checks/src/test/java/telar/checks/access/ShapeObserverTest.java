package telar.checks.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import telar.simt.event.AccessSite;

/** However an access is told, observers see the same lanes at the same addresses. */
class ShapeObserverTest {

  private static final AccessSite SITE =
      new AccessSite(3, "k.cu", 1, 1, "k", "x[i]", "x", "i", AccessSite.Kind.READ, 4, "float");
  private static final long ROOT = 1L << 40;

  private final List<Long> seen = new ArrayList<>();
  private final ShapeObserver observer =
      new ShapeObserver() {
        @Override
        public void access(AccessSite site, int warp, long base, Shape shape) {
          for (int lane = 0; lane < 32; lane++) {
            if ((shape.mask() >>> lane & 1) != 0) {
              seen.add(base + shape.offset(lane));
            }
          }
        }
      };

  @Property
  void evenlySpacedLanes(@ForAll int anyMask, @ForAll @IntRange(min = -64, max = 64) int stride) {
    int mask = anyMask == 0 ? 1 : anyMask;
    int[] indices = new int[32];
    long[] addresses = new long[32];
    for (int lane = 0; lane < 32; lane++) {
      indices[lane] = lane * stride;
      addresses[lane] = ROOT + 4L * lane * stride;
    }
    List<Long> told = told(() -> observer.access(SITE, 0, mask, addresses));
    assertEquals(Integer.bitCount(mask), told.size());
    assertEquals(told, told(() -> observer.affine(SITE, 0, mask, ROOT, 4L * stride)));
    assertEquals(told, told(() -> observer.indexed(SITE, 0, mask, ROOT, indices, 4)));
  }

  @Property
  void lanesAnywhere(@ForAll int anyMask, @ForAll int seed) {
    int mask = anyMask == 0 ? 1 : anyMask;
    int[] indices = new java.util.Random(seed).ints(32, 0, 1000).toArray();
    List<Long> expected = new ArrayList<>();
    for (int lane = 0; lane < 32; lane++) {
      if ((mask >>> lane & 1) != 0) {
        expected.add(ROOT + 4L * indices[lane]);
      }
    }
    assertEquals(expected, told(() -> observer.indexed(SITE, 0, mask, ROOT, indices, 4)));
    assertEquals(expected, told(() -> observer.indexed(SITE, 0, mask, ROOT, indices, 4)));
  }

  private List<Long> told(Runnable event) {
    seen.clear();
    event.run();
    return List.copyOf(seen);
  }
}
