package telar.simt.intrinsics;

import java.math.BigDecimal;

/**
 * Arithmetic with a rounding direction: the nearest result, moved by one step when what it left out
 * lies on the other side.
 */
public final class DirectedArithmetic {

  /** Below this, what a result leaves out may be too small for a double. */
  private static final double TINY = 0x1p-900;

  /** How far a tiny number's root is moved away from there. */
  private static final int FURTHER = 100;

  private DirectedArithmetic() {}

  /** The double next to {@code nearest} when the error asks for it. */
  private static double directed(Rounding rounding, double nearest, double error) {
    if (error == 0 || Double.isNaN(error)) {
      return nearest;
    }
    boolean up = rounding == Rounding.UP || (rounding == Rounding.ZERO && nearest < 0);
    if (up) {
      return error > 0 ? Math.nextUp(nearest) : nearest;
    }
    return error < 0 ? Math.nextDown(nearest) : nearest;
  }

  /** What finite numbers give that is too large: the largest number on the way to zero. */
  private static double overflow(Rounding rounding, double infinity) {
    return directed(rounding, infinity, -infinity);
  }

  private static boolean overflows(double result, double x, double y) {
    return Double.isInfinite(result) && Double.isFinite(x) && Double.isFinite(y);
  }

  /** A sum that is exactly zero is −0 when rounding down, unless nothing negative is in it. */
  private static double zero(Rounding rounding, double x, double y) {
    boolean plus = x == 0 && y == 0 && 1 / x > 0 && 1 / y > 0;
    return rounding == Rounding.DOWN && !plus ? -0.0 : x + y;
  }

  private static double add(Rounding rounding, double x, double y) {
    double sum = x + y;
    if (sum == 0) {
      return zero(rounding, x, y);
    }
    if (overflows(sum, x, y)) {
      return overflow(rounding, sum);
    }
    double other = sum - x;
    return directed(rounding, sum, (x - (sum - other)) + (y - other));
  }

  private static double multiply(Rounding rounding, double x, double y) {
    double product = x * y;
    if (overflows(product, x, y)) {
      return overflow(rounding, product);
    }
    if (Math.abs(product) < TINY && x != 0 && y != 0) {
      BigDecimal exact = new BigDecimal(x).multiply(new BigDecimal(y));
      return directed(rounding, product, exact.compareTo(new BigDecimal(product)));
    }
    return directed(rounding, product, Math.fma(x, y, -product));
  }

  private static double divide(Rounding rounding, double x, double y) {
    double quotient = x / y;
    if (overflows(quotient, x, y)) {
      return y == 0 ? quotient : overflow(rounding, quotient);
    }
    double rest =
        Math.abs(x) < TINY && Double.isFinite(y) && y != 0
            ? new BigDecimal(x).compareTo(new BigDecimal(quotient).multiply(new BigDecimal(y)))
            : Math.fma(-quotient, y, x);
    return directed(rounding, quotient, y < 0 ? -rest : rest);
  }

  private static double root(Rounding rounding, double x) {
    if (x > 0 && x < TINY) {
      return Math.scalb(root(rounding, Math.scalb(x, 2 * FURTHER)), -FURTHER);
    }
    double root = Math.sqrt(x);
    return directed(rounding, root, Math.fma(-root, root, x));
  }

  private static double multiplyAdd(Rounding rounding, double x, double y, double z) {
    double nearest = Math.fma(x, y, z);
    if (!Double.isFinite(nearest)) {
      boolean finite = Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z);
      return finite ? overflow(rounding, nearest) : nearest;
    }
    BigDecimal exact = new BigDecimal(x).multiply(new BigDecimal(y)).add(new BigDecimal(z));
    if (exact.signum() == 0) {
      return zero(rounding, x == 0 || y == 0 ? x * y : -z, z);
    }
    return directed(rounding, nearest, exact.compareTo(new BigDecimal(nearest)));
  }

  /** Rounds {@code head + tail} to float; the tail only says on which side of the head it lies. */
  private static float toFloat(Rounding rounding, double head, double tail) {
    float rounded = rounding.toFloat(head);
    return rounded == head ? directedFloat(rounding, rounded, tail) : rounded;
  }

  private static float directedFloat(Rounding rounding, float nearest, double error) {
    if (error == 0 || Double.isNaN(error) || Float.isInfinite(nearest)) {
      return nearest;
    }
    boolean up = rounding == Rounding.UP || (rounding == Rounding.ZERO && nearest < 0);
    if (up) {
      return error > 0 ? Math.nextUp(nearest) : nearest;
    }
    return error < 0 ? Math.nextDown(nearest) : nearest;
  }

  private static float add(Rounding rounding, float x, float y) {
    double sum = (double) x + y;
    if (sum == 0) {
      return (float) zero(rounding, x, y);
    }
    double other = sum - x;
    return toFloat(rounding, sum, (x - (sum - other)) + (y - other));
  }

  private static float multiply(Rounding rounding, float x, float y) {
    return rounding.toFloat((double) x * y);
  }

  private static float divide(Rounding rounding, float x, float y) {
    double quotient = (double) x / y;
    double rest = Math.fma(-quotient, (double) y, (double) x);
    return toFloat(rounding, quotient, y < 0 ? -rest : rest);
  }

  private static float root(Rounding rounding, float x) {
    double root = Math.sqrt(x);
    return toFloat(rounding, root, Math.fma(-root, root, (double) x));
  }

  private static float multiplyAdd(Rounding rounding, float x, float y, float z) {
    double product = (double) x * y;
    double sum = product + z;
    if (sum == 0) {
      return (float) zero(rounding, product, z);
    }
    double other = sum - product;
    return toFloat(rounding, sum, (product - (sum - other)) + (z - other));
  }

  @Intrinsic("__fadd_rz")
  public static float floatAddZero(float x, float y) {
    return add(Rounding.ZERO, x, y);
  }

  @Intrinsic("__fadd_ru")
  public static float floatAddUp(float x, float y) {
    return add(Rounding.UP, x, y);
  }

  @Intrinsic("__fadd_rd")
  public static float floatAddDown(float x, float y) {
    return add(Rounding.DOWN, x, y);
  }

  @Intrinsic("__fsub_rz")
  public static float floatSubZero(float x, float y) {
    return add(Rounding.ZERO, x, -y);
  }

  @Intrinsic("__fsub_ru")
  public static float floatSubUp(float x, float y) {
    return add(Rounding.UP, x, -y);
  }

  @Intrinsic("__fsub_rd")
  public static float floatSubDown(float x, float y) {
    return add(Rounding.DOWN, x, -y);
  }

  @Intrinsic("__fmul_rz")
  public static float floatMulZero(float x, float y) {
    return multiply(Rounding.ZERO, x, y);
  }

  @Intrinsic("__fmul_ru")
  public static float floatMulUp(float x, float y) {
    return multiply(Rounding.UP, x, y);
  }

  @Intrinsic("__fmul_rd")
  public static float floatMulDown(float x, float y) {
    return multiply(Rounding.DOWN, x, y);
  }

  @Intrinsic("__fdiv_rz")
  public static float floatDivZero(float x, float y) {
    return divide(Rounding.ZERO, x, y);
  }

  @Intrinsic("__fdiv_ru")
  public static float floatDivUp(float x, float y) {
    return divide(Rounding.UP, x, y);
  }

  @Intrinsic("__fdiv_rd")
  public static float floatDivDown(float x, float y) {
    return divide(Rounding.DOWN, x, y);
  }

  @Intrinsic("__fsqrt_rz")
  public static float floatSqrtZero(float x) {
    return root(Rounding.ZERO, x);
  }

  @Intrinsic("__fsqrt_ru")
  public static float floatSqrtUp(float x) {
    return root(Rounding.UP, x);
  }

  @Intrinsic("__fsqrt_rd")
  public static float floatSqrtDown(float x) {
    return root(Rounding.DOWN, x);
  }

  @Intrinsic("__frcp_rz")
  public static float floatRcpZero(float x) {
    return divide(Rounding.ZERO, (float) 1, x);
  }

  @Intrinsic("__frcp_ru")
  public static float floatRcpUp(float x) {
    return divide(Rounding.UP, (float) 1, x);
  }

  @Intrinsic("__frcp_rd")
  public static float floatRcpDown(float x) {
    return divide(Rounding.DOWN, (float) 1, x);
  }

  @Intrinsic("__fmaf_rz")
  public static float floatFmaZero(float x, float y, float z) {
    return multiplyAdd(Rounding.ZERO, x, y, z);
  }

  @Intrinsic("__fmaf_ru")
  public static float floatFmaUp(float x, float y, float z) {
    return multiplyAdd(Rounding.UP, x, y, z);
  }

  @Intrinsic("__fmaf_rd")
  public static float floatFmaDown(float x, float y, float z) {
    return multiplyAdd(Rounding.DOWN, x, y, z);
  }

  @Intrinsic("__dadd_rz")
  public static double doubleAddZero(double x, double y) {
    return add(Rounding.ZERO, x, y);
  }

  @Intrinsic("__dadd_ru")
  public static double doubleAddUp(double x, double y) {
    return add(Rounding.UP, x, y);
  }

  @Intrinsic("__dadd_rd")
  public static double doubleAddDown(double x, double y) {
    return add(Rounding.DOWN, x, y);
  }

  @Intrinsic("__dsub_rz")
  public static double doubleSubZero(double x, double y) {
    return add(Rounding.ZERO, x, -y);
  }

  @Intrinsic("__dsub_ru")
  public static double doubleSubUp(double x, double y) {
    return add(Rounding.UP, x, -y);
  }

  @Intrinsic("__dsub_rd")
  public static double doubleSubDown(double x, double y) {
    return add(Rounding.DOWN, x, -y);
  }

  @Intrinsic("__dmul_rz")
  public static double doubleMulZero(double x, double y) {
    return multiply(Rounding.ZERO, x, y);
  }

  @Intrinsic("__dmul_ru")
  public static double doubleMulUp(double x, double y) {
    return multiply(Rounding.UP, x, y);
  }

  @Intrinsic("__dmul_rd")
  public static double doubleMulDown(double x, double y) {
    return multiply(Rounding.DOWN, x, y);
  }

  @Intrinsic("__ddiv_rz")
  public static double doubleDivZero(double x, double y) {
    return divide(Rounding.ZERO, x, y);
  }

  @Intrinsic("__ddiv_ru")
  public static double doubleDivUp(double x, double y) {
    return divide(Rounding.UP, x, y);
  }

  @Intrinsic("__ddiv_rd")
  public static double doubleDivDown(double x, double y) {
    return divide(Rounding.DOWN, x, y);
  }

  @Intrinsic("__dsqrt_rz")
  public static double doubleSqrtZero(double x) {
    return root(Rounding.ZERO, x);
  }

  @Intrinsic("__dsqrt_ru")
  public static double doubleSqrtUp(double x) {
    return root(Rounding.UP, x);
  }

  @Intrinsic("__dsqrt_rd")
  public static double doubleSqrtDown(double x) {
    return root(Rounding.DOWN, x);
  }

  @Intrinsic("__drcp_rz")
  public static double doubleRcpZero(double x) {
    return divide(Rounding.ZERO, (double) 1, x);
  }

  @Intrinsic("__drcp_ru")
  public static double doubleRcpUp(double x) {
    return divide(Rounding.UP, (double) 1, x);
  }

  @Intrinsic("__drcp_rd")
  public static double doubleRcpDown(double x) {
    return divide(Rounding.DOWN, (double) 1, x);
  }

  @Intrinsic("__fma_rz")
  public static double doubleFmaZero(double x, double y, double z) {
    return multiplyAdd(Rounding.ZERO, x, y, z);
  }

  @Intrinsic("__fma_ru")
  public static double doubleFmaUp(double x, double y, double z) {
    return multiplyAdd(Rounding.UP, x, y, z);
  }

  @Intrinsic("__fma_rd")
  public static double doubleFmaDown(double x, double y, double z) {
    return multiplyAdd(Rounding.DOWN, x, y, z);
  }
}
