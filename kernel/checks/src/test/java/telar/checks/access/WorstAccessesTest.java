package telar.checks.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import telar.simt.event.AccessSite;

/** Of each place the costliest access is kept, and of equal ones the first. */
class WorstAccessesTest {

  private final WorstAccesses worst = new WorstAccesses();
  private final Shape shape = Shape.of(1, 4, new long[32]);

  private static AccessSite site(int id) {
    return new AccessSite(
        id, "k.cu", 3, 5, "k", "x[i]", "x", "i", AccessSite.Kind.READ, 4, "float");
  }

  private void seen(int id, long block, int cost) {
    worst.mine().seen(site(id), block, 0, block * 1000, shape, cost);
  }

  private List<Long> blocks() {
    return worst.bySite().stream().map(WorstAccesses.Access::block).toList();
  }

  @Test
  void theCostliestIsKeptForEachPlace() {
    seen(0, 0, 4);
    seen(0, 1, 32);
    seen(0, 2, 8);
    seen(700, 3, 1);

    assertEquals(List.of(1L, 3L), blocks());
  }

  @Test
  void ofEqualOnesTheFirstIsKept() {
    seen(0, 4, 8);
    seen(0, 5, 8);

    assertEquals(List.of(4L), blocks());
  }

  @Test
  void ofEqualOnesOfTwoThreadsTheLowestBlockIsKept() throws InterruptedException {
    seen(0, 4, 8);
    Thread other = new Thread(() -> seen(0, 2, 8));
    other.start();
    other.join();

    assertEquals(List.of(2L), blocks());
  }
}
