package q4.nf4;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.grading.junit.Expectation;
import telar.grading.junit.KernelTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.Points;
import telar.grading.junit.SeededData;

/** NF4 code by code. Away from ties any fair formula agrees; at ties the published levels decide. */
@KernelTest
public class Nf4Test {

  /** The constants of the QLoRA paper's appendix: floats, which a tie depends on to the last bit. */
  private static final double[] PUBLISHED = {
    -1.0, -0.6961928009986877, -0.5250730514526367, -0.39491748809814453,
    -0.28444138169288635, -0.18477343022823334, -0.09105003625154495, 0.0,
    0.07958029955625534, 0.16093020141124725, 0.24611230194568634, 0.33791524171829224,
    0.44070982933044434, 0.5626170039176941, 0.7229568362236023, 1.0
  };

  /** A tie that is no float is tried this many floats away: there every rounding is on its side. */
  private static final int STEPS = 4;

  public static double[] published() {
    return PUBLISHED.clone();
  }

  @Test
  @Order(1)
  @Points(5)
  @DisplayName("códigos y escalas de todos los largos")
  void quantisesEveryLength(KernelUnderTest nf4) {
    for (int n : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        check(nf4, "n = " + n, Groups.random(n, seed));
      }
    }
  }

  @Test
  @Order(2)
  @Points(3)
  @DisplayName("cada nivel, los empates y sus vecinos")
  void roundsToTheNearestLevel(KernelUnderTest nf4) {
    for (float scale : new float[] {1, 0.25f}) {
      check(nf4, "los 16 niveles, escala " + scale, scaled(PUBLISHED, scale));
      check(nf4, "empates, escala " + scale, scaled(aroundTies(), scale));
    }
  }

  @Test
  @Order(3)
  @Points(2)
  @DisplayName("un grupo de ceros, y uno con un valor atípico")
  void survivesZerosAndOutliers(KernelUnderTest nf4) {
    Groups groups = Groups.random(3 * Groups.GROUP, SeededData.SEEDS.get(0));
    Arrays.fill(groups.x(), Groups.GROUP, 2 * Groups.GROUP, 0);
    groups.x()[2 * Groups.GROUP + 5] = -1e6f;
    check(nf4, "tres grupos, el segundo de ceros", groups);
    check(nf4, "un solo cero", new Groups(new float[1], PUBLISHED));
  }

  /** One, so that the scale is exact, and numbers at and beside each tie. */
  private static double[] aroundTies() {
    double[] ties = NormalFloat.ties(PUBLISHED);
    double[] values = new double[1 + 3 * ties.length];
    values[0] = 1;
    for (int k = 0; k < ties.length; k++) {
      float tie = (float) ties[k];
      float away = tie == ties[k] ? Math.ulp(tie) : STEPS * Math.ulp(tie);
      values[3 * k + 1] = tie == ties[k] ? tie : tie - away;
      values[3 * k + 2] = tie - away;
      values[3 * k + 3] = tie + away;
    }
    return values;
  }

  /** A power of two as scale changes no rounding. */
  private static Groups scaled(double[] values, float scale) {
    float[] x = new float[values.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) values[i] * scale;
    }
    return new Groups(x, PUBLISHED);
  }

  private static void check(KernelUnderTest nf4, String description, Groups groups) {
    nf4.trial(
            description,
            LaunchConfig.config(Dim3.of(groups.count()), Dim3.of(Groups.GROUP)))
        .value(groups.x().length)
        .input("x", groups.x())
        .output("packed", Expectation.exactly(groups.packed()))
        .output("scales", Expectation.exactly(groups.scales()))
        .run();
  }
}
