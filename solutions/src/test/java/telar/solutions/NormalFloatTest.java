package telar.solutions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import q4.nf4.Nf4Test;
import q4.nf4.NormalFloat;

/** The 16 constants of NF4 are what the QLoRA paper says they are. */
class NormalFloatTest {

  /** The paper computed its quantiles in single precision. */
  private static final double PRECISION = 3e-7;

  private static final Pattern LEVEL = Pattern.compile("-?\\d\\.\\d+(?=f)");

  @Test
  void publishedLevelsAreQuantilesOfTheNormalCurve() {
    assertArrayEquals(NormalFloat.levels(), Nf4Test.published(), PRECISION);
  }

  @Test
  void publishedLevelsAreExactInSinglePrecision() {
    for (double level : Nf4Test.published()) {
      assertEquals(level, (float) level);
    }
  }

  @Test
  void theKernelHasThePublishedLevels() {
    String kernel = CourseFiles.read(CourseFiles.SOLUTIONS.resolve("q4/nf4/kernel.cu"));
    String table = kernel.substring(0, kernel.indexOf("};"));
    double[] levels =
        LEVEL
            .matcher(table)
            .results()
            .map(MatchResult::group)
            .mapToDouble(Double::valueOf)
            .toArray();
    assertArrayEquals(Nf4Test.published(), levels);
    assertEquals(16, Arrays.stream(levels).distinct().count());
  }
}
