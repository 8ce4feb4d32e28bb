package telar.checks.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import telar.checks.atomics.Atomics;
import telar.checks.bankconflict.BankConflicts;
import telar.checks.coalescing.Coalescing;
import telar.checks.initcheck.InitCheck;
import telar.checks.racecheck.RaceCheck;
import telar.simt.event.AccessSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.LaunchObserver;
import telar.simt.event.Rounds;
import telar.simt.event.Spread;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;
import telar.simt.memory.Memory;
import telar.simt.memory.Origin;

/** Rounds of warps told at once give what they give when each access is told. */
class RepeatedAccessTest {

  private static final LaunchGeometry GEOMETRY = new LaunchGeometry(1, 1, 1, 128, 1, 1, 0);

  /** All checks of one launch. */
  private static final class Checks {
    private final Memory memory = new Memory();
    private final Coalescing coalescing = new Coalescing();
    private final BankConflicts banks = new BankConflicts();
    private final Atomics atomics = new Atomics();
    private final RaceCheck races = new RaceCheck();
    private final InitCheck reads = new InitCheck(memory);
    private final List<BlockObserver> blocks =
        List.<LaunchObserver>of(coalescing, banks, atomics, races, reads).stream()
            .map(check -> check.block(GEOMETRY, 0))
            .toList();

    Checks() {
      memory.allocate(Address.GLOBAL, 1 << 16, "x", Origin.NONE);
      memory.allocate(Address.GLOBAL, 1 << 16, "y", Origin.NONE);
    }

    List<Object> results() {
      blocks.forEach(BlockObserver::blockEnd);
      return List.of(
          coalescing.byLine(), banks.byLine(), atomics.byLine(), races.races(), reads.reads());
    }
  }

  @Property(tries = 1000)
  void giveTheSameResults(@ForAll long seed) {
    Checks once = new Checks();
    Checks each = new Checks();
    Random random = new Random(seed);
    boolean shared = random.nextBoolean();
    for (int i = 0; i < 3; i++) {
      Rounds rounds = new Rounds();
      int warp = random.nextInt(2);
      int warps = random.nextBoolean() ? 1 : 1 + random.nextInt(4 - warp);
      rounds.start(warp, warps, random.nextBoolean() ? 1 : 1 + random.nextInt(9));
      int size = 1 + random.nextInt(3);
      for (int j = 0; j < size; j++) {
        add(random, rounds, shared ? Address.SHARED : Address.GLOBAL, 3 * i + j);
      }
      once.blocks.forEach(observer -> observer.rounds(rounds));
      each.blocks.forEach(observer -> tellEach(rounds, observer));
    }
    assertEquals(each.results(), once.results());
  }

  private static AccessSite site(Random random, int id) {
    AccessSite.Kind kind = AccessSite.Kind.values()[random.nextInt(3)];
    int bytes = 1 << random.nextInt(5);
    return new AccessSite(id, "k.cu", 1 + id, 1, "k", "x[i]", "x", "i", kind, bytes, "T");
  }

  private static void add(Random random, Rounds rounds, int space, int id) {
    AccessSite site = site(random, id);
    int object = random.nextInt(2);
    long base = Address.of(space, object, 8192 + 16L * random.nextInt(3));
    int mask = random.nextBoolean() ? -1 : random.nextInt() | 1;
    long step = (random.nextInt(9) - 2) * (long) (random.nextBoolean() ? site.bytes() : 64);
    long stride = (random.nextInt(4) - 1) * (long) site.bytes();
    boolean even = random.nextBoolean();
    long[] addresses = new long[32];
    for (int lane = 0; lane < 32; lane++) {
      addresses[lane] = even ? lane * stride : random.nextInt(100) * (long) site.bytes();
    }
    long first = addresses[Integer.numberOfTrailingZeros(mask)];
    long leap = random.nextBoolean() ? 32 * stride : (random.nextInt(9) - 2) * 4L * site.bytes();
    rounds.add(site, base + first, new Spread(mask, addresses), step, leap);
  }

  private static void tellEach(Rounds rounds, BlockObserver observer) {
    for (int warp = 0; warp < rounds.warps(); warp++) {
      for (int i = 0; i < rounds.times(); i++) {
        for (int j = 0; j < rounds.size(); j++) {
          Spread spread = rounds.spread(j);
          long[] addresses = spread.addresses(rounds.base(j, warp, i));
          observer.access(rounds.site(j), rounds.warp() + warp, spread.mask(), addresses);
        }
      }
    }
  }
}
