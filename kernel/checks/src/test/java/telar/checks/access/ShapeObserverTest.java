package telar.checks.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import telar.simt.event.AccessSite;
import telar.simt.event.Rounds;
import telar.simt.event.Spread;

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
  void spreadsThatAreToldAgain(@ForAll int anyMask, @ForAll int seed) {
    int mask = anyMask == 0 ? 1 : anyMask;
    long[] addresses = new Random(seed).longs(32, 0, 1000).map(i -> ROOT + 4 * i).toArray();
    long base = addresses[Integer.numberOfTrailingZeros(mask)];
    List<Long> expected = told(() -> observer.access(SITE, 0, mask, addresses));
    assertEquals(Integer.bitCount(mask), expected.size());
    Spread spread = new Spread(mask, addresses);
    assertEquals(expected, told(() -> observer.spread(SITE, 0, base, spread)));
    assertEquals(expected, told(() -> observer.spread(SITE, 0, base, spread)));
  }

  @Property
  void roundsOfTwoAccesses(@ForAll int seed, @ForAll @IntRange(min = 1, max = 5) int times) {
    Spread near = new Spread(-1, new Random(seed).longs(32, 0, 1000).toArray());
    Spread far = new Spread(6, new long[] {0, 8, 4, 0});
    Rounds rounds = new Rounds();
    rounds.start(0, times);
    rounds.add(SITE, ROOT, near, 4);
    rounds.add(SITE, ROOT + 512, far, -8);
    List<Long> expected = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      long round = i;
      expected.addAll(told(() -> observer.spread(SITE, 0, ROOT + 4 * round, near)));
      expected.addAll(told(() -> observer.spread(SITE, 0, ROOT + 512 - 8 * round, far)));
    }
    assertEquals(expected, told(() -> observer.rounds(rounds)));
  }

  private List<Long> told(Runnable event) {
    seen.clear();
    event.run();
    return List.copyOf(seen);
  }
}
