package telar.checks.racecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import telar.checks.access.Shape;
import telar.simt.event.AccessSite;
import telar.simt.memory.Address;

/** Races between blocks that different workers ran, which are found when the launch has ended. */
class GridWorkersTest {

  private static final int LANES = 32;
  private static final long OBJECT = Address.of(Address.GLOBAL, 1, 0);

  /** An access of one block; the first lane is at {@code address}. */
  private record Access(long block, AccessSite site, int mask, long[] addresses) {}

  private static AccessSite site(int id, AccessSite.Kind kind, int bytes) {
    return new AccessSite(id, "k.cu", id, 1, "k", "x[i]", "x", "i", kind, bytes, "float");
  }

  private static Access one(long block, int id, AccessSite.Kind kind) {
    return new Access(block, site(id, kind, 4), 1, new long[] {OBJECT});
  }

  /** Runs each list in a worker of its own, one after the other. */
  private static List<Race> races(List<List<Access>> workers, long... fenced) {
    Sites sites = new Sites();
    RaceLog races = new RaceLog();
    GridShadow grid = new GridShadow(sites, races);
    for (long block : fenced) {
      grid.fence(block);
    }
    for (List<Access> accesses : workers) {
      Thread worker =
          new Thread(
              () -> {
                GridShadow.View view = grid.view();
                for (Access access : accesses) {
                  sites.add(access.site());
                  Shape shape = Shape.of(access.mask(), access.site().bytes(), access.addresses());
                  view.enter(access.block());
                  view.access(access.site(), 0, access.addresses()[shape.first()], shape);
                }
              });
      worker.start();
      join(worker);
    }
    grid.settle();
    return races.all();
  }

  private static void join(Thread worker) {
    try {
      worker.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aReadAndAWriteAreNamedByTheOrderOfTheirBlocks() {
    List<Race> found =
        races(
            List.of(
                List.of(one(7, 0, AccessSite.Kind.WRITE)),
                List.of(one(3, 1, AccessSite.Kind.READ))));
    assertEquals(1, found.size());
    assertEquals(3, found.get(0).firstBlock());
    assertEquals(AccessSite.Kind.READ, found.get(0).first().kind());
    assertEquals(7, found.get(0).secondBlock());
  }

  @Test
  void readsDoNotRace() {
    Access read = one(0, 0, AccessSite.Kind.READ);
    assertEquals(
        List.of(), races(List.of(List.of(read), List.of(one(1, 1, AccessSite.Kind.READ)))));
  }

  @Test
  void atomicsDoNotRace() {
    Access atomic = one(0, 0, AccessSite.Kind.ATOMIC);
    assertEquals(
        List.of(), races(List.of(List.of(atomic), List.of(one(1, 1, AccessSite.Kind.ATOMIC)))));
  }

  @Test
  void oneStatementThatWritesInManyBlocksDoesNotRace() {
    Access write = one(0, 0, AccessSite.Kind.WRITE);
    assertEquals(
        List.of(), races(List.of(List.of(write), List.of(one(1, 0, AccessSite.Kind.WRITE)))));
  }

  @Test
  void blocksWithFencesAreLeftOut() {
    Access write = one(0, 0, AccessSite.Kind.WRITE);
    List<List<Access>> workers = List.of(List.of(write), List.of(one(1, 1, AccessSite.Kind.READ)));
    assertEquals(1, races(workers).size());
    assertEquals(List.of(), races(workers, 1));
  }

  /** What a worker remembers of a cell: its last write, plain if there is one, its first read. */
  private static final class Cell {
    private Access write;
    private Access read;
  }

  /** Each worker runs one block, so that all races are between workers. */
  @Property(tries = 1500)
  void linesOfCellsFindWhatALookAtEachCellFinds(@ForAll long seed) {
    Random random = new Random(seed);
    int bytes = 4 << random.nextInt(3);
    List<List<Access>> workers = new ArrayList<>();
    for (int worker = 0; worker < 3; worker++) {
      List<Access> accesses = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        accesses.add(access(random, worker, 5 * worker + i, bytes));
      }
      workers.add(accesses);
    }
    Map<String, Long> found = new TreeMap<>();
    races(workers).forEach(r -> found.merge(pair(r.first(), r.second()), r.count(), Long::sum));
    assertEquals(expected(workers), found);
  }

  private static Access access(Random random, long block, int id, int bytes) {
    AccessSite.Kind kind = AccessSite.Kind.values()[random.nextInt(3)];
    int mask = random.nextBoolean() ? -1 : random.nextInt() | 1;
    long start = OBJECT + (long) bytes * random.nextInt(3) * (random.nextBoolean() ? 1 : 32);
    boolean scattered = random.nextInt(4) == 0;
    long stride = random.nextInt(4) == 0 ? random.nextInt(3) * (long) bytes : bytes;
    long[] addresses = new long[LANES];
    for (int lane = 0; lane < LANES; lane++) {
      addresses[lane] = start + (scattered ? (long) bytes * random.nextInt(100) : lane * stride);
    }
    return new Access(block, site(id, kind, bytes), mask, addresses);
  }

  private static Map<String, Long> expected(List<List<Access>> workers) {
    List<Map<Long, Cell>> seen = workers.stream().map(GridWorkersTest::cells).toList();
    Map<String, Long> expected = new TreeMap<>();
    for (int i = 0; i < seen.size(); i++) {
      for (int j = 0; j < i; j++) {
        Map<Long, Cell> others = seen.get(j);
        seen.get(i)
            .forEach(
                (address, cell) -> meet(cell, others.getOrDefault(address, new Cell()), expected));
      }
    }
    return expected;
  }

  private static Map<Long, Cell> cells(List<Access> accesses) {
    Map<Long, Cell> cells = new HashMap<>();
    for (Access access : accesses) {
      for (int rest = access.mask(); rest != 0; rest &= rest - 1) {
        long from = access.addresses()[Integer.numberOfTrailingZeros(rest)];
        for (int b = 0; b < access.site().bytes(); b += 4) {
          Cell cell = cells.computeIfAbsent(from + b, unused -> new Cell());
          if (access.site().kind() != AccessSite.Kind.READ) {
            cell.write = isPlain(cell.write) && !isPlain(access) ? cell.write : access;
          } else if (cell.read == null) {
            cell.read = access;
          }
        }
      }
    }
    return cells;
  }

  private static boolean isPlain(Access write) {
    return write != null && write.site().kind() == AccessSite.Kind.WRITE;
  }

  private static void meet(Cell one, Cell other, Map<String, Long> expected) {
    count(one.write, other.write, expected);
    count(one.write, other.read, expected);
    count(other.write, one.read, expected);
  }

  /** Two atomics do not race, nor does a look before an atomic. */
  private static void count(Access write, Access access, Map<String, Long> expected) {
    if (write == null || access == null) {
      return;
    }
    boolean atomic = write.site().kind() == AccessSite.Kind.ATOMIC;
    if (!atomic || access.site().kind() == AccessSite.Kind.WRITE) {
      expected.merge(pair(write.site(), access.site()), 1L, Long::sum);
    }
  }

  private static String pair(AccessSite one, AccessSite other) {
    return Math.min(one.id(), other.id()) + "-" + Math.max(one.id(), other.id());
  }
}
