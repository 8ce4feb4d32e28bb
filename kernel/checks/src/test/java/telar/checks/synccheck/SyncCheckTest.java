package telar.checks.synccheck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import telar.simt.event.BarrierSite;
import telar.simt.launch.LaunchGeometry;

class SyncCheckTest {

  private static final LaunchGeometry TWO_WARPS = new LaunchGeometry(4, 1, 1, 64, 1, 1, 0);
  private static final BarrierSite SITE =
      new BarrierSite("k.cu", 9, 5, "k", "__syncthreads()", true);

  @Test
  void aBarrierThatAllLiveThreadsReachIsClean() {
    SyncCheck check = new SyncCheck();
    check.block(TWO_WARPS, 0).barrier(SITE, new int[] {-1, 0xff}, new int[] {-1, 0xff});
    assertTrue(check.divergentBarriers().isEmpty());
    assertArrayEquals(new long[] {2}, check.barriersByLine().get(9));
  }

  @Test
  void aDivergentBarrierGivesOneFindingWithACount() {
    SyncCheck check = new SyncCheck();
    var block = check.block(TWO_WARPS, 3);
    block.barrier(SITE, new int[] {-1, 0}, new int[] {-1, -1});
    block.barrier(SITE, new int[] {-1, 0}, new int[] {-1, -1});
    assertEquals(
        List.of(new SyncCheck.Divergent(SITE, 3, 32, 32, 32, 2)), check.divergentBarriers());
  }

  @Test
  void aShuffleThatNamesAbsentLanesIsFound() {
    SyncCheck check = new SyncCheck();
    check.block(TWO_WARPS, 0).warpSync(SITE, 1, -1, 0xffff);
    assertEquals(List.of(fault(SyncCheck.WarpProblem.ABSENT, -1, 0xffff)), check.warpFaults());
  }

  @Test
  void aShuffleAmongTheNamedLanesIsClean() {
    SyncCheck check = new SyncCheck();
    check.block(TWO_WARPS, 0).warpSync(SITE, 1, 0xff, 0xff);
    assertTrue(check.warpFaults().isEmpty());
  }

  @Test
  void aLaneThatItsMaskDoesNotNameIsFound() {
    SyncCheck check = new SyncCheck();
    check.block(TWO_WARPS, 0).warpSync(SITE, 1, 0xff, 0xffff);
    assertEquals(List.of(fault(SyncCheck.WarpProblem.UNNAMED, 0xff, 0xffff)), check.warpFaults());
  }

  @Test
  void aBroadcastThatNobodyGivesIsFound() {
    SyncCheck check = new SyncCheck();
    check.block(TWO_WARPS, 0).unheard(SITE, 1, 0xff, 0xff);
    assertEquals(List.of(fault(SyncCheck.WarpProblem.NO_SOURCE, 0xff, 0xff)), check.warpFaults());
  }

  private static SyncCheck.WarpFault fault(SyncCheck.WarpProblem problem, int named, int active) {
    return new SyncCheck.WarpFault(SITE, problem, 0, 1, named, active, 1);
  }
}
