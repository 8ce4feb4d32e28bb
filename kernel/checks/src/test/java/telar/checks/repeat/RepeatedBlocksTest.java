package telar.checks.repeat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import telar.checks.access.Shape;
import telar.checks.atomics.Atomics;
import telar.checks.bankconflict.BankConflicts;
import telar.checks.counting.AccessCounts;
import telar.checks.initcheck.InitCheck;
import telar.checks.racecheck.RaceCheck;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.Rounds;
import telar.simt.event.Spread;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;
import telar.simt.memory.Memory;

/** Blocks compared with the one before give what they give when all of them are told. */
class RepeatedBlocksTest {

  private static final LaunchGeometry GEOMETRY = new LaunchGeometry(64, 1, 1, 96, 1, 1, 0);
  private static final int[] ALL = {-1, -1, -1};

  /** The checks of a launch, which see shared memory only. */
  private static final class Checks extends Watcher {
    private final BankConflicts banks = new BankConflicts();
    private final Atomics atomics = new Atomics();
    private final RaceCheck races = new RaceCheck();
    private final InitCheck reads = new InitCheck(new Memory());
    private final AccessCounts.Block bankBlock = banks.block(GEOMETRY, 0);
    private final Atomics.Block atomicBlock = atomics.block(GEOMETRY, 0);
    private final RaceCheck.Block raceBlock = races.block(GEOMETRY, 0);
    private final InitCheck.Block readBlock = reads.block(GEOMETRY, 0);
    private int told;

    @Override
    public void enter(long block) {
      raceBlock.enter(block);
      readBlock.enter(block);
      told++;
    }

    @Override
    public void mark() {
      bankBlock.mark();
      atomicBlock.mark();
    }

    @Override
    public void keep() {
      bankBlock.keep();
      atomicBlock.keep();
    }

    @Override
    public void again() {
      bankBlock.again();
      atomicBlock.again();
    }

    @Override
    public boolean isClean() {
      return races.isClean() && reads.isClean();
    }

    @Override
    public void access(AccessSite site, int warp, long base, Shape shape) {
      bankBlock.access(site, warp, base, shape);
      atomicBlock.access(site, warp, base, shape);
      raceBlock.access(site, warp, base, shape);
      readBlock.access(site, warp, base, shape);
    }

    @Override
    public void rounds(Rounds rounds) {
      bankBlock.rounds(rounds);
      atomicBlock.rounds(rounds);
      raceBlock.rounds(rounds);
      readBlock.rounds(rounds);
    }

    @Override
    public void barrier(BarrierSite site, int[] arrived, int[] alive) {
      raceBlock.barrier(site, arrived, alive);
    }

    @Override
    public void warpSync(BarrierSite site, int warp, int named, int active) {
      raceBlock.warpSync(site, warp, named, active);
    }

    @Override
    public void blockEnd() {
      raceBlock.blockEnd();
    }

    List<Object> results() {
      return List.of(banks.byLine(), atomics.byLine(), races.races(), reads.reads());
    }
  }

  @Property(tries = 1000)
  void giveTheSameResults(@ForAll long seed) {
    Random random = new Random(seed);
    List<List<Consumer<BlockObserver>>> programs = programs(random);
    Checks each = new Checks();
    Checks once = new Checks();
    RepeatedBlocks repeated = new RepeatedBlocks(once);
    int blocks = 1 + random.nextInt(40);
    int program = 0;
    for (int block = 0; block < blocks; block++) {
      program = random.nextInt(6) == 0 ? random.nextInt(programs.size()) : program;
      each.enter(block);
      repeated.enter(block);
      for (Consumer<BlockObserver> event : programs.get(program)) {
        event.accept(each);
        event.accept(repeated);
      }
      each.blockEnd();
      repeated.blockEnd();
    }
    Statistics.label("blocks told").collect(once.told < each.told ? "fewer" : "all");
    assertEquals(each.results(), once.results());
  }

  /** Some programs that begin alike. */
  private static List<List<Consumer<BlockObserver>>> programs(Random random) {
    List<Consumer<BlockObserver>> whole = new ArrayList<>();
    boolean careless = random.nextInt(3) == 0;
    for (int i = 2 + random.nextInt(6); i > 0; i--) {
      whole.add(event(random, i, careless || i % 2 == 0));
    }
    List<List<Consumer<BlockObserver>>> programs = new ArrayList<>(List.of(whole));
    for (int i = random.nextInt(3); i > 0; i--) {
      List<Consumer<BlockObserver>> other =
          new ArrayList<>(whole.subList(0, random.nextInt(whole.size() + 1)));
      if (random.nextBoolean()) {
        other.add(event(random, 10 + i, careless));
      }
      programs.add(other);
    }
    return programs;
  }

  private static Consumer<BlockObserver> event(Random random, int id, boolean access) {
    BarrierSite barrier = new BarrierSite("k.cu", id, 1, "k", "__syncthreads()", true);
    if (!access) {
      return observer -> observer.barrier(barrier, ALL, ALL);
    }
    AccessSite.Kind kind = AccessSite.Kind.values()[random.nextInt(3)];
    AccessSite site = new AccessSite(id, "k.cu", id, 1, "k", "s[i]", "s", "i", kind, 4, "int");
    long base = Address.of(Address.SHARED, 0, 4L * random.nextInt(3));
    long[] addresses = new long[32];
    int stride = random.nextInt(5) == 0 ? 0 : 4;
    for (int lane = 0; lane < 32; lane++) {
      addresses[lane] = base + (long) stride * lane;
    }
    int warp = random.nextInt(3);
    switch (random.nextInt(4)) {
      case 0:
        return observer -> observer.warpSync(barrier, warp, -1, -1);
      case 1:
        return observer -> observer.access(site, warp, -1, addresses);
      default:
        Rounds rounds = new Rounds();
        rounds.start(0, 3, 1 + random.nextInt(2));
        Spread spread = new Spread(-1, addresses);
        rounds.add(site, base, spread, 0, 32L * stride);
        return observer -> observer.rounds(rounds);
    }
  }
}
