package telar.checks.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

  @Test
  void theFirstSplitOfAPlaceIsThatOfTheLowestBlockAndWarp() {
    Divergence divergence = new Divergence();
    divergence.block(ONE_WARP, 5).branch(SITE, 2, 0xff, 0x0f);
    var block = divergence.block(ONE_WARP, 1);
    block.branch(SITE, 0, 0xff, 0xff);
    block.branch(SITE, 3, 0xff, 0x03);
    block.branch(SITE, 4, 0xff, 0x01);
    assertEquals(List.of(new Divergence.Split(SITE, 1, 3, 0xff, 0x03)), divergence.splits());
  }
}
