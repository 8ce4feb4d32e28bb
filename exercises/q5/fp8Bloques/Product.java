package q5.fp8Bloques;

import telar.grading.junit.Expectation;

/** The product of two matrices in E4M3, in double, and how far FP32 sums may be from it. */
final class Product {

  /**
   * A sum of 1000 terms in FP32 is off by at most 1000 roundings of 6e-8 of the terms' sizes; in
   * practice by a tenth of that. FP16 is off by 5e-4 at its first rounding.
   */
  private static final double ROUNDING = 2e-5;

  private Product() {}

  static Expectation of(BlockScaled x, BlockScaled w) {
    double[] y = new double[x.rows() * w.columns()];
    double[] tolerance = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      for (int c = 0; c < x.columns(); c++) {
        double term = x.at(i / w.columns(), c) * w.at(c, i % w.columns());
        y[i] += term;
        tolerance[i] += Math.abs(term) * ROUNDING;
      }
    }
    return Expectation.near(y, tolerance);
  }
}
