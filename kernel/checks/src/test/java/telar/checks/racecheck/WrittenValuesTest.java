package telar.checks.racecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;

/** Threads that write to one place race when they leave different values there. */
class WrittenValuesTest {

  private static final AccessSite WRITE = site(1, "int");
  private static final AccessSite ALSO = site(2, "int");
  private static final AccessSite OTHER_TYPE = site(3, "float");
  private static final BarrierSite SYNC = new BarrierSite("k.cu", 9, 1, "k", "sync", true);
  private static final LaunchGeometry GEOMETRY = new LaunchGeometry(4, 1, 1, 64, 1, 1, 0);
  private static final long SHARED = Address.of(Address.SHARED, 1, 8);
  private static final long GLOBAL = Address.of(Address.GLOBAL, 1, 8);

  private final RaceCheck check = new RaceCheck();
  private final RaceCheck.Block block = check.block(GEOMETRY, 0);

  @Test
  void differentValuesRace() {
    write(WRITE, 0, SHARED, 5);
    write(WRITE, 40, SHARED, 7);
    block.blockEnd();
    assertEquals(List.of(new Race(WRITE, 0, 0, WRITE, 0, 40, SHARED, 1)), check.races());
  }

  @Test
  void theSameValueIsNoRaceButNoted() {
    write(WRITE, 0, SHARED, 5);
    write(WRITE, 40, SHARED, 5);
    write(ALSO, 41, SHARED, 5);
    block.blockEnd();
    assertEquals(List.of(), check.races());
    assertEquals(List.of(new SameValues(WRITE, WRITE, 0, 0, SHARED, 2)), check.sameValues());
  }

  @Test
  void onlyWhatThreadsLeaveCounts() {
    for (int value = 0; value < 3; value++) {
      write(WRITE, 0, SHARED, value);
      write(WRITE, 1, SHARED, value);
    }
    for (int value = 0; value < 3; value++) {
      write(WRITE, 40, SHARED, value);
    }
    block.blockEnd();
    assertEquals(List.of(), check.races());
  }

  @Test
  void aBarrierOrders() {
    write(WRITE, 0, SHARED, 5);
    block.barrier(SYNC, new int[] {-1, -1}, new int[] {-1, -1});
    write(WRITE, 40, SHARED, 7);
    block.blockEnd();
    assertEquals(List.of(), check.races());
  }

  @Test
  void aWarpSyncOrdersItsOwnWarpOnly() {
    write(WRITE, 0, SHARED, 5);
    block.warpSync(SYNC, 0, -1, -1);
    write(WRITE, 1, SHARED, 7);
    block.barrier(SYNC, new int[] {-1, -1}, new int[] {-1, -1});
    assertEquals(List.of(), check.races());
    write(WRITE, 0, SHARED, 5);
    block.warpSync(SYNC, 0, -1, -1);
    write(WRITE, 40, SHARED, 7);
    block.blockEnd();
    assertEquals(1, check.races().size());
  }

  @Test
  void aFenceMayBelongToALock() {
    write(WRITE, 0, SHARED, 5);
    block.fence(0, 1);
    write(WRITE, 40, SHARED, 7);
    block.blockEnd();
    assertEquals(List.of(), check.races());
  }

  @Test
  void writesOfOtherTypesAreNotCompared() {
    write(WRITE, 0, SHARED, 5);
    write(OTHER_TYPE, 40, SHARED, 7);
    block.blockEnd();
    assertEquals(List.of(), check.races());
  }

  @Test
  void nothingOrdersBlocks() {
    for (int number = 0; number < 3; number++) {
      block.enter(number);
      write(WRITE, 3, GLOBAL, number / 2);
      block.blockEnd();
    }
    assertEquals(List.of(new Race(WRITE, 0, 3, WRITE, 2, 3, GLOBAL, 2)), check.races());
  }

  @Test
  void partsOfAnObjectThatIsCopiedAreComparedByThemselves() {
    AccessSite copy = site(4, "float4", 16);
    for (int number = 0; number < 2; number++) {
      block.enter(number);
      for (int part = 0; part < 4; part++) {
        write(copy, 3, GLOBAL + 4 * part, part == 1 ? number : 5);
      }
      block.blockEnd();
    }
    assertEquals(List.of(new Race(copy, 0, 3, copy, 1, 3, GLOBAL + 4, 1)), check.races());
  }

  @Test
  void bytesOfAWordAreComparedByThemselves() {
    AccessSite narrow = site(5, "char", 1);
    for (int number = 0; number < 2; number++) {
      block.enter(number);
      for (int part = 0; part < 4; part++) {
        write(narrow, 3, GLOBAL + part, part == 2 ? number : 5);
      }
      block.blockEnd();
    }
    assertEquals(List.of(new Race(narrow, 0, 3, narrow, 1, 3, GLOBAL + 2, 1)), check.races());
  }

  @Test
  void eachBlockHasItsOwnSharedMemory() {
    for (int number = 0; number < 3; number++) {
      block.enter(number);
      write(WRITE, 3, SHARED, number);
      block.blockEnd();
    }
    assertEquals(List.of(), check.races());
  }

  @Test
  void workersAreCompared() throws InterruptedException {
    Thread worker =
        new Thread(
            () -> {
              RaceCheck.Block other = check.block(GEOMETRY, 1);
              other.wrote(WRITE, 0, 3, GLOBAL, 9);
              other.blockEnd();
            });
    worker.start();
    worker.join();
    write(WRITE, 3, GLOBAL, 5);
    block.blockEnd();
    assertEquals(List.of(new Race(WRITE, 0, 3, WRITE, 1, 3, GLOBAL, 1)), check.races());
  }

  @Test
  void millionsOfPlacesAreFollowed() {
    int places = 1 << 20;
    for (int number = 0; number < 2; number++) {
      block.enter(number);
      for (int i = 0; i < places; i++) {
        write(WRITE, i % 64, GLOBAL + 4L * i, number == 1 && i == places - 1 ? 7 : 5);
        if (i % 1024 == 1023) {
          block.barrier(SYNC, new int[] {-1, -1}, new int[] {-1, -1});
        }
      }
      block.blockEnd();
    }
    long last = GLOBAL + 4L * (places - 1);
    assertEquals(List.of(new Race(WRITE, 0, 63, WRITE, 1, 63, last, 1)), check.races());
  }

  @Test
  void manyPlacesOfOneBlockAreFollowedWithoutABarrier() {
    for (int thread = 0; thread < 64; thread += 63) {
      for (int i = 0; i < 50_000; i++) {
        write(WRITE, thread, SHARED + 4L * i, thread == 63 && i == 40_000 ? 7 : 5);
      }
    }
    block.blockEnd();
    long address = SHARED + 4L * 40_000;
    assertEquals(List.of(new Race(WRITE, 0, 0, WRITE, 0, 63, address, 1)), check.races());
  }

  @Test
  void statementsRaceWithoutTheirValuesWhereThereIsNoRoomForThem() {
    RaceCheck full = new RaceCheck(object -> true, new Room(0));
    writeThroughBoth(full);
    assertEquals(List.of(new Race(WRITE, 0, 0, ALSO, 0, 40, SHARED, 1)), full.races());
    writeThroughBoth(check);
    assertEquals(List.of(), check.races());
  }

  @Test
  void statementsOfBlocksRaceWithoutTheirValuesWhereThereIsNoRoomForThem() {
    RaceCheck full = new RaceCheck(object -> true, new Room(0));
    writeByBlocks(full);
    assertEquals(List.of(new Race(WRITE, 0, 0, ALSO, 1, 0, GLOBAL, 1)), full.races());
    writeByBlocks(check);
    assertEquals(List.of(), check.races());
  }

  /** Two threads write the same value, at two places of the source. */
  private static void writeThroughBoth(RaceCheck races) {
    RaceCheck.Block block = races.block(GEOMETRY, 0);
    write(block, WRITE, 0, SHARED);
    write(block, ALSO, 40, SHARED);
    block.blockEnd();
  }

  private static void writeByBlocks(RaceCheck races) {
    RaceCheck.Block block = races.block(GEOMETRY, 0);
    write(block, WRITE, 0, GLOBAL);
    block.blockEnd();
    block.enter(1);
    write(block, ALSO, 0, GLOBAL);
    block.blockEnd();
  }

  private static void write(RaceCheck.Block block, AccessSite site, int thread, long address) {
    long[] addresses = new long[32];
    addresses[thread % 32] = address;
    block.wrote(site, thread / 32, thread % 32, address, 5);
    block.access(site, thread / 32, 1 << thread % 32, addresses);
  }

  private void write(AccessSite site, int thread, long address, long value) {
    block.wrote(site, thread / 32, thread % 32, address, value);
  }

  private static AccessSite site(int id, String type) {
    return site(id, type, 4);
  }

  private static AccessSite site(int id, String type, int bytes) {
    return new AccessSite(
        id, "k.cu", 10 + id, 1, "k", "s[i]", "s", "i", AccessSite.Kind.WRITE, bytes, type);
  }
}
