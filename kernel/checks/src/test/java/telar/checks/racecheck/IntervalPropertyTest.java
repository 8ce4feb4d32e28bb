package telar.checks.racecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import telar.checks.access.Shape;
import telar.simt.event.AccessSite;
import telar.simt.memory.Address;

/** Random accesses between two barriers: what is waved through has no two that race. */
class IntervalPropertyTest {

  private static final int LANES = 32;
  private static final int THREADS = 64;
  private static final long OBJECT = Address.of(Address.SHARED, 1, 0);

  private record Access(AccessSite site, int warp, int epoch, int mask, long[] addresses) {}

  @Property(tries = 3000)
  void whatIsWavedThroughHasNoRace(@ForAll long seed) {
    List<Access> accesses = accesses(new Random(seed));
    ObjectLog log = new ObjectLog(true);
    for (Access a : accesses) {
      Shape shape = Shape.of(a.mask(), a.site().bytes(), a.addresses());
      long base = a.addresses()[shape.first()];
      log.add(a.site(), a.warp(), a.epoch(), 0, 0, base, shape, THREADS);
    }
    boolean atOnce = !log.mayRace();
    boolean waved = atOnce || !new Owners().suspect(log);
    boolean races = races(accesses);
    Statistics.label("outcome")
        .collect(races ? "race" : atOnce ? "none, at once" : waved ? "none" : "replayed");
    assertTrue(!waved || !races);
  }

  @Property(tries = 300)
  void theQuickLookSuspectsOnlyRacesAmongWholeWords(@ForAll long seed) {
    List<Access> accesses = accesses(new Random(seed));
    if (accesses.stream().anyMatch(a -> a.site().bytes() < 4 || a.epoch() > 0)) {
      return;
    }
    ObjectLog log = new ObjectLog(true);
    for (Access a : accesses) {
      Shape shape = Shape.of(a.mask(), a.site().bytes(), a.addresses());
      log.add(a.site(), a.warp(), 0, 0, 0, a.addresses()[shape.first()], shape, THREADS);
    }
    assertEquals(races(accesses), new Owners().suspect(log));
  }

  private static List<Access> accesses(Random random) {
    int[] epochs = new int[THREADS / LANES];
    List<Access> accesses = new ArrayList<>();
    int size = 1 << random.nextInt(5);
    int sizes = random.nextInt(4) == 0 ? 5 : 1;
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      int warp = random.nextInt(epochs.length);
      epochs[warp] += random.nextInt(6) == 0 ? 1 : 0;
      int bytes = sizes == 1 ? size : 1 << random.nextInt(sizes);
      AccessSite site = site(i, AccessSite.Kind.values()[random.nextInt(3)], bytes);
      accesses.add(
          new Access(site, warp, epochs[warp], mask(random), addresses(random, warp, bytes)));
    }
    return accesses;
  }

  private static int mask(Random random) {
    int mask =
        switch (random.nextInt(4)) {
          case 0 -> random.nextInt();
          case 1 -> 1 << random.nextInt(LANES);
          default -> -1;
        };
    return mask == 0 ? 1 : mask;
  }

  private static long[] addresses(Random random, int warp, int bytes) {
    long start =
        OBJECT + 1024 + (long) bytes * random.nextInt(3) * (random.nextBoolean() ? 1 : THREADS);
    long stride = (long) bytes * (random.nextInt(4) - 1);
    boolean scattered = random.nextInt(4) == 0;
    long[] addresses = new long[LANES];
    for (int lane = 0; lane < LANES; lane++) {
      int thread = random.nextInt(20) == 0 ? random.nextInt(THREADS) : warp * LANES + lane;
      addresses[lane] =
          start + (scattered ? (long) bytes * random.nextInt(200) : stride * (warp * LANES + lane));
      if (scattered && random.nextBoolean()) {
        addresses[lane] = start + (long) bytes * thread;
      }
    }
    return addresses;
  }

  private static AccessSite site(int id, AccessSite.Kind kind, int bytes) {
    return new AccessSite(id, "k.cu", id, 1, "k", "s[i]", "s", "i", kind, bytes, "float");
  }

  /** Whether two accesses of two threads race: every pair of lanes is looked at. */
  private static boolean races(List<Access> accesses) {
    for (Access one : accesses) {
      for (Access other : accesses) {
        for (int lane = 0; lane < LANES; lane++) {
          for (int otherLane = 0; otherLane < LANES; otherLane++) {
            if (races(one, lane, other, otherLane)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static boolean races(Access one, int lane, Access other, int otherLane) {
    boolean active = (one.mask() >>> lane & other.mask() >>> otherLane & 1) != 0;
    boolean sameThread = one.warp() == other.warp() && lane == otherLane;
    boolean ordered = one.warp() == other.warp() && one.epoch() != other.epoch();
    boolean harmless =
        one.site().kind() == other.site().kind() && one.site().kind() != AccessSite.Kind.WRITE;
    long distance = other.addresses()[otherLane] - one.addresses()[lane];
    boolean overlap = distance < one.site().bytes() && -distance < other.site().bytes();
    return active && !sameThread && !ordered && !harmless && overlap;
  }
}
