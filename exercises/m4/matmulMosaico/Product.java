package m4.matmulMosaico;

import telar.grading.junit.Expectation;
import telar.grading.junit.SeededData;

/** Two matrices and their product in double, with the error that any order of adding may have. */
final class Product {

  private static final double TOLERANCE = 1e-5;

  private final int m;
  private final int n;
  private final int k;
  private final float[] a;
  private final float[] b;

  Product(int m, int n, int k, long seed) {
    SeededData data = new SeededData(seed);
    this.m = m;
    this.n = n;
    this.k = k;
    this.a = data.floats(m * k, 2);
    this.b = data.floats(k * n, 2);
  }

  int m() {
    return m;
  }

  int n() {
    return n;
  }

  int k() {
    return k;
  }

  float[] a() {
    return a;
  }

  float[] b() {
    return b;
  }

  Expectation expected() {
    double[] product = new double[m * n];
    double[] tolerance = new double[m * n];
    for (int element = 0; element < product.length; element++) {
      for (int i = 0; i < k; i++) {
        double term = (double) a[element / n * k + i] * b[i * n + element % n];
        product[element] += term;
        tolerance[element] += TOLERANCE * Math.abs(term);
      }
    }
    return Expectation.near(product, tolerance);
  }

  @Override
  public String toString() {
    return "M = " + m + ", N = " + n + ", K = " + k;
  }
}
