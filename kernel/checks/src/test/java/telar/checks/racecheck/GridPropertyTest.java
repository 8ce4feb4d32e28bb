package telar.checks.racecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import telar.checks.access.Shape;
import telar.simt.event.AccessSite;
import telar.simt.memory.Address;

/** Random accesses of several blocks: lines of cells find what a look at each cell finds. */
class GridPropertyTest {

  private static final int LANES = 32;
  private static final int BLOCKS = 3;
  private static final long OBJECT = Address.of(Address.GLOBAL, 1, 0);

  /** What is known of one cell. */
  private static final class Cell {
    private int writer = -1;
    private AccessSite write;
    private int reader = -1;
    private AccessSite read;
    private boolean many;
  }

  private final Map<Long, Cell> cells = new HashMap<>();
  private final Map<String, Long> expected = new TreeMap<>();

  @Property(tries = 2000)
  void findsWhatALookAtEachCellFinds(@ForAll long seed) {
    cells.clear();
    expected.clear();
    Random random = new Random(seed);
    Sites sites = new Sites();
    RaceLog races = new RaceLog();
    GridShadow grid = new GridShadow(sites, races);
    GridShadow.View[] views = new GridShadow.View[BLOCKS];
    for (int i = 0; i < BLOCKS; i++) {
      views[i] = grid.view();
      views[i].enter(i);
    }
    int bytes = 4 << random.nextInt(3);
    for (int i = 0; i < 12; i++) {
      int block = random.nextInt(BLOCKS);
      AccessSite.Kind kind = AccessSite.Kind.values()[random.nextInt(3)];
      AccessSite site =
          new AccessSite(i, "k.cu", i, 1, "k", "x[i]", "x", "i", kind, bytes, "float");
      int mask = random.nextBoolean() ? -1 : random.nextInt() | 1;
      long[] addresses = addresses(random, bytes);
      sites.add(site);
      Shape shape = Shape.of(mask, bytes, addresses);
      views[block].access(site, random.nextInt(4), addresses[shape.first()], shape);
      for (int lane = 0; lane < LANES; lane++) {
        for (int b = 0; b < bytes && (mask >>> lane & 1) != 0; b += 4) {
          look(block, site, addresses[lane] + b);
        }
      }
    }
    Map<String, Long> found = new TreeMap<>();
    races.all().forEach(r -> found.merge(pair(r.first(), r.second()), r.count(), Long::sum));
    assertEquals(expected, found);
  }

  private static long[] addresses(Random random, int bytes) {
    long start = OBJECT + (long) bytes * random.nextInt(3) * (random.nextBoolean() ? 1 : 32);
    long stride = random.nextInt(4) == 0 ? random.nextInt(3) * (long) bytes : bytes;
    boolean scattered = random.nextInt(4) == 0;
    long[] addresses = new long[LANES];
    for (int lane = 0; lane < LANES; lane++) {
      addresses[lane] = start + (scattered ? (long) bytes * random.nextInt(100) : lane * stride);
    }
    return addresses;
  }

  private void look(int block, AccessSite site, long address) {
    Cell cell = cells.computeIfAbsent(address, unused -> new Cell());
    boolean foreignWrite = cell.writer >= 0 && cell.writer != block;
    if (site.kind() == AccessSite.Kind.READ) {
      if (cell.reader < 0) {
        cell.reader = block;
        cell.read = site;
      } else {
        cell.many |= cell.reader != block;
      }
      if (foreignWrite && cell.write.kind() == AccessSite.Kind.WRITE) {
        expect(cell.write, site);
      }
      return;
    }
    boolean plain = site.kind() == AccessSite.Kind.WRITE;
    if (foreignWrite
        && cell.write.id() != site.id()
        && (plain || cell.write.kind() == AccessSite.Kind.WRITE)) {
      expect(cell.write, site);
    } else if (plain && cell.reader >= 0 && cell.reader != block) {
      expect(cell.read, site);
    }
    boolean keepsPlain =
        cell.writer == block && !plain && cell.write.kind() == AccessSite.Kind.WRITE;
    if (!keepsPlain) {
      cell.writer = block;
      cell.write = site;
    }
  }

  private void expect(AccessSite first, AccessSite second) {
    expected.merge(pair(first, second), 1L, Long::sum);
  }

  private static String pair(AccessSite one, AccessSite other) {
    return Math.min(one.id(), other.id()) + "-" + Math.max(one.id(), other.id());
  }
}
