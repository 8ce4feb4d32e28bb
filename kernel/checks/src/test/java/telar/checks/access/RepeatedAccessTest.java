package telar.checks.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
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
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;
import telar.simt.memory.Memory;
import telar.simt.memory.Origin;

/** Accesses told once for several times give what they give when each is told. */
class RepeatedAccessTest {

  private static final LaunchGeometry GEOMETRY = new LaunchGeometry(1, 1, 1, 64, 1, 1, 0);

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
    }

    List<Object> results() {
      blocks.forEach(BlockObserver::blockEnd);
      return List.of(
          coalescing.byLine(), banks.byLine(), atomics.byLine(), races.races(), reads.reads());
    }
  }

  @Property(tries = 500)
  void giveTheSameResults(@ForAll long seed) {
    Checks once = new Checks();
    Checks each = new Checks();
    Random random = new Random(seed);
    long object = Address.of(random.nextBoolean() ? Address.SHARED : Address.GLOBAL, 0, 0);
    for (int i = 0; i < 3; i++) {
      tell(random, site(random, i), object + 4096, once.blocks, each.blocks);
    }
    assertEquals(each.results(), once.results());
  }

  private static AccessSite site(Random random, int id) {
    AccessSite.Kind kind = AccessSite.Kind.values()[random.nextInt(3)];
    int bytes = 1 << random.nextInt(5);
    return new AccessSite(id, "k.cu", 1 + id, 1, "k", "x[i]", "x", "i", kind, bytes, "T");
  }

  private static void tell(
      Random random,
      AccessSite site,
      long root,
      List<BlockObserver> once,
      List<BlockObserver> each) {
    int warp = random.nextInt(2);
    int mask = random.nextBoolean() ? -1 : random.nextInt() | 1;
    int times = 1 + random.nextInt(9);
    long step = (random.nextInt(9) - 2) * (long) (random.nextBoolean() ? site.bytes() : 64);
    if (random.nextBoolean()) {
      long stride = (random.nextInt(4) - 1) * (long) site.bytes();
      Consumer<BlockObserver> single =
          observer -> {
            for (int i = 0; i < times; i++) {
              observer.affine(site, warp, mask, root + i * step, stride);
            }
          };
      once.forEach(o -> o.affine(site, warp, mask, root, stride, step, times));
      each.forEach(single);
    } else {
      int[] indices = random.ints(32, 0, 100).toArray();
      once.forEach(o -> o.indexed(site, warp, mask, root, indices, site.bytes(), step, times));
      each.forEach(
          observer -> {
            for (int i = 0; i < times; i++) {
              observer.indexed(site, warp, mask, root + i * step, indices, site.bytes());
            }
          });
    }
  }
}
