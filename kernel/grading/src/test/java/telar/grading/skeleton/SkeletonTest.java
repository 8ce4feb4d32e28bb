package telar.grading.skeleton;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SkeletonTest {

  @Test
  void leavesOutWhatTheSolutionMarks() {
    String solution = "a\n  // BEGIN SOLUTION\n  b\n  // END SOLUTION\nc\n";
    assertEquals("a\nc\n", Skeleton.of(solution));
  }

  @Test
  void leavesOutEachRegion() {
    String region = "// BEGIN SOLUTION\nx\n// END SOLUTION\n";
    assertEquals("a\nb\nc", Skeleton.of("a\n" + region + "b\n" + region + "c"));
  }

  @Test
  void solutionWithoutRegionIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Skeleton.of("a\nb\n"));
  }

  @Test
  void regionLeftOpenIsNamedByItsLine() {
    var error =
        assertThrows(
            IllegalArgumentException.class, () -> Skeleton.of("a\n// BEGIN SOLUTION\nb\n"));
    assertTrue(String.valueOf(error.getMessage()).startsWith("line 2:"), error.getMessage());
  }

  @Test
  void regionInsideRegionIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Skeleton.of("// BEGIN SOLUTION\n// BEGIN SOLUTION\n// END SOLUTION\n"));
  }

  @Test
  void endWithoutBeginIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Skeleton.of("// END SOLUTION\n"));
  }
}
