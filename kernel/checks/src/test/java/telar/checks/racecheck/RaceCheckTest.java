package telar.checks.racecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.event.BlockObserver;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;

class RaceCheckTest {

  private static final AccessSite READ = site(0, 10, AccessSite.Kind.READ);
  private static final AccessSite WRITE = site(1, 11, AccessSite.Kind.WRITE);
  private static final AccessSite OTHER_WRITE = site(2, 12, AccessSite.Kind.WRITE);
  private static final AccessSite ATOMIC = site(3, 13, AccessSite.Kind.ATOMIC);
  private static final BarrierSite SYNC = new BarrierSite("k.cu", 9, 1, "k", "__syncwarp()", true);
  private static final BarrierSite SHUFFLE =
      new BarrierSite("k.cu", 9, 1, "k", "__shfl_sync(m, x, 0)", false);

  private final RaceCheck check = new RaceCheck();
  private final BlockObserver block = check.block(new LaunchGeometry(1, 1, 1, 64, 1, 1, 0), 5);

  @Test
  void aWriteAndAReadByTwoThreadsRace() {
    access(WRITE, 0, 8);
    access(READ, 40, 8);
    assertEquals(List.of(new Race(WRITE, 5, 0, READ, 5, 40, shared(8), 1)), check.races());
  }

  @Test
  void aReadThenAWriteByAnotherThreadRace() {
    access(READ, 0, 8);
    access(WRITE, 1, 8);
    assertEquals(1, check.races().size());
  }

  @Test
  void aThreadDoesNotRaceWithItself() {
    access(WRITE, 3, 8);
    access(READ, 3, 8);
    assertTrue(check.races().isEmpty());
  }

  @Test
  void aWriterMeetsTheSecondReaderToo() {
    access(READ, 0, 8);
    access(READ, 1, 8);
    access(WRITE, 0, 8);
    assertEquals(1, check.races().size());
  }

  @Test
  void aBarrierOrders() {
    access(WRITE, 0, 8);
    block.barrier(SYNC, new int[] {-1, -1}, new int[] {-1, -1});
    access(READ, 40, 8);
    assertTrue(check.races().isEmpty());
  }

  @Test
  void aWarpSyncOrdersItsOwnWarpOnly() {
    access(WRITE, 0, 8);
    access(WRITE, 1, 16);
    block.warpSync(SYNC, 0, -1, -1);
    access(READ, 1, 8);
    access(READ, 40, 16);
    assertEquals(List.of(new Race(WRITE, 5, 1, READ, 5, 40, shared(16), 1)), check.races());
  }

  @Test
  void aShuffleOrdersNoMemory() {
    access(WRITE, 0, 8);
    block.warpSync(SHUFFLE, 0, -1, -1);
    access(READ, 1, 8);
    assertEquals(1, check.races().size());
  }

  @Test
  void twoAtomicsDoNotRace() {
    access(ATOMIC, 0, 8);
    access(ATOMIC, 1, 8);
    assertTrue(check.races().isEmpty());
  }

  @Test
  void anAtomicAndAPlainReadRace() {
    access(ATOMIC, 0, 8);
    access(READ, 1, 8);
    assertEquals(1, check.races().size());
  }

  @Test
  void aLookBeforeTheSameThreadsAtomicIsNoRace() {
    for (int thread = 0; thread < 4; thread++) {
      access(READ, thread, 8);
    }
    access(ATOMIC, 1, 8);
    assertTrue(check.races().isEmpty());
  }

  @Test
  void readsOfGlobalMemoryThatAlwaysComeBeforeTheAtomicsAreLooks() {
    globalAccess(READ, 0, 8);
    globalAccess(READ, 1, 16);
    globalAccess(ATOMIC, 0, 16);
    globalAccess(ATOMIC, 1, 8);
    assertTrue(check.races().isEmpty());
  }

  @Test
  void aReadBehindTheAtomicsRaces() {
    globalAccess(ATOMIC, 0, 16);
    globalAccess(ATOMIC, 1, 8);
    globalAccess(READ, 0, 8);
    assertEquals(1, check.races().size());
  }

  @Test
  void twoWritesFromDifferentStatementsRace() {
    access(WRITE, 0, 8);
    access(OTHER_WRITE, 1, 8);
    assertTrue(check.races().get(0).isWriteWrite());
  }

  @Test
  void differentBytesOfAWordDoNotRace() {
    AccessSite byteWrite =
        new AccessSite(7, "k.cu", 3, 1, "k", "s[i]", "s", "i", AccessSite.Kind.WRITE, 1, "char");
    AccessSite byteRead =
        new AccessSite(8, "k.cu", 4, 1, "k", "s[i]", "s", "i", AccessSite.Kind.READ, 1, "char");
    access(byteWrite, 0, 8);
    access(byteRead, 1, 9);
    access(byteRead, 2, 8);
    assertEquals(List.of(new Race(byteWrite, 5, 0, byteRead, 5, 2, shared(8), 1)), check.races());
  }

  @Test
  void theSamePairOfPlacesIsOneRaceWithACount() {
    for (int i = 0; i < 10; i++) {
      access(WRITE, i, 8L + 4 * i);
      access(READ, i + 20, 8L + 4 * i);
    }
    assertEquals(1, check.races().size());
    assertEquals(10, check.races().get(0).count());
  }

  private void access(AccessSite site, int thread, long offset) {
    long[] addresses = new long[32];
    addresses[thread % 32] = shared(offset);
    block.access(site, thread / 32, 1 << (thread % 32), addresses);
  }

  private void globalAccess(AccessSite site, int thread, long offset) {
    long[] addresses = new long[32];
    addresses[thread % 32] = Address.of(Address.GLOBAL, 1, offset);
    block.access(site, thread / 32, 1 << (thread % 32), addresses);
  }

  private static long shared(long offset) {
    return Address.of(Address.SHARED, 1, offset);
  }

  private static AccessSite site(int id, int line, AccessSite.Kind kind) {
    return new AccessSite(id, "k.cu", line, 1, "k", "s[i]", "s", "i", kind, 4, "float");
  }
}
