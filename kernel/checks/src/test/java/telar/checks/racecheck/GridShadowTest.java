package telar.checks.racecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import telar.simt.event.AccessSite;
import telar.simt.event.BlockObserver;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;

/** Races between blocks, in global memory. */
class GridShadowTest {

  private static final AccessSite READ = site(0, 4, AccessSite.Kind.READ);
  private static final AccessSite WRITE = site(1, 4, AccessSite.Kind.WRITE);
  private static final AccessSite OTHER_WRITE = site(2, 4, AccessSite.Kind.WRITE);
  private static final AccessSite ATOMIC = site(3, 4, AccessSite.Kind.ATOMIC);
  private static final AccessSite BYTE_READ = site(4, 1, AccessSite.Kind.READ);
  private static final AccessSite BYTE_WRITE = site(5, 1, AccessSite.Kind.WRITE);
  private static final AccessSite DOUBLE_WRITE = site(6, 8, AccessSite.Kind.WRITE);

  private final RaceCheck check = new RaceCheck();
  private final LaunchGeometry geometry = new LaunchGeometry(2, 1, 1, 32, 1, 1, 0);
  private final BlockObserver one = check.block(geometry, 0);
  private final BlockObserver two = check.block(geometry, 1);

  private static AccessSite site(int id, int bytes, AccessSite.Kind kind) {
    return new AccessSite(id, "k.cu", 10 + id, 1, "k", "out[0]", "out", "0", kind, bytes, "int");
  }

  private static void access(BlockObserver block, AccessSite site, long offset) {
    block.access(site, 0, 1, new long[] {Address.of(Address.GLOBAL, 1, offset)});
  }

  @Test
  void anUpdateThatIsNotAtomicRaces() {
    access(one, READ, 0);
    access(one, WRITE, 0);
    access(two, READ, 0);
    access(two, WRITE, 0);
    List<Race> races = check.races();
    assertEquals(1, races.size());
    assertTrue(races.get(0).isBetweenBlocks());
    assertEquals(2, races.get(0).count());
  }

  @Test
  void eachBlockInItsOwnWordsDoesNotRace() {
    access(one, READ, 0);
    access(one, WRITE, 0);
    access(two, READ, 4);
    access(two, WRITE, 4);
    assertEquals(List.of(), check.races());
  }

  @Test
  void readingTheSameWordsDoesNotRace() {
    access(one, READ, 0);
    access(two, READ, 0);
    assertEquals(List.of(), check.races());
  }

  @Test
  void aWriterMeetsAnotherBlocksEarlierRead() {
    access(one, READ, 0);
    access(two, WRITE, 0);
    assertEquals(1, check.races().size());
  }

  @Test
  void atomicsDoNotRaceAndMayLookFirst() {
    access(one, READ, 0);
    access(one, ATOMIC, 0);
    access(two, READ, 0);
    access(two, ATOMIC, 0);
    assertEquals(List.of(), check.races());
  }

  @Test
  void theSameFlagWrittenByManyBlocksDoesNotRace() {
    access(one, WRITE, 0);
    access(two, WRITE, 0);
    assertEquals(List.of(), check.races());
  }

  @Test
  void differentStatementsThatWriteOneWordRace() {
    access(one, WRITE, 0);
    access(two, OTHER_WRITE, 0);
    assertEquals(1, check.races().size());
  }

  @Test
  void aFenceMakesTheBlocksOrderTheirOwnBusiness() {
    access(one, WRITE, 0);
    one.fence(0, 1);
    access(two, READ, 0);
    assertEquals(List.of(), check.races());
  }

  @Test
  void neighbouringBytesDoNotRace() {
    access(one, BYTE_WRITE, 0);
    access(two, BYTE_READ, 1);
    assertEquals(List.of(), check.races());
    access(two, BYTE_READ, 0);
    assertEquals(1, check.races().size());
  }

  @Test
  void bothHalvesOfADoubleAreWatched() {
    access(one, DOUBLE_WRITE, 0);
    access(two, READ, 4);
    assertEquals(1, check.races().size());
  }
}
