package telar.checks.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import telar.simt.event.BranchSite;
import telar.simt.launch.LaunchGeometry;

class DivergenceTest {

  private static final LaunchGeometry ONE_WARP = new LaunchGeometry(1, 1, 1, 32, 1, 1, 0);
  private static final BranchSite SITE = new BranchSite(0, "k.cu", 7, 3, "k", "i < n");

  @Test
  void aBranchDivergesOnlyWhenItsActiveLanesDisagree() {
    Divergence divergence = new Divergence();
    var block = divergence.block(ONE_WARP, 0);
    block.branch(SITE, 0, 0xff, 0xff);
    block.branch(SITE, 0, 0xff, 0);
    block.branch(SITE, 0, 0xff, 0x0f);
    assertEquals(new Divergence.Branches(3, 1, 24), divergence.byLine().get(7));
  }
}
