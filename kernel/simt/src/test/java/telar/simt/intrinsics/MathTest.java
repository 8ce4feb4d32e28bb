package telar.simt.intrinsics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Values from tables, and integer built-ins against big integers. */
class MathTest {

  private static void near(double expected, double actual) {
    assertEquals(expected, actual, Math.abs(expected) * 4e-15);
  }

  @Test
  void errorFunction() {
    near(0.5204998778130465, DoubleMath.erf(0.5));
    near(0.8427007929497149, DoubleMath.erf(1));
    near(-0.9953222650189527, DoubleMath.erf(-2));
    near(0.9999779095030014, DoubleMath.erf(3));
    assertEquals(1, DoubleMath.erf(30));
    assertEquals(0, DoubleMath.erf(0));
  }

  @Test
  void complementaryErrorFunctionKeepsItsTail() {
    near(2.209049699858544e-5, DoubleMath.erfc(3));
    near(1.5374597944280349e-12, DoubleMath.erfc(5));
    near(1.9999779095030015, DoubleMath.erfc(-3));
  }

  @Test
  void gamma() {
    near(24, DoubleMath.tgamma(5));
    near(Math.sqrt(Math.PI), DoubleMath.tgamma(0.5));
    near(-2 * Math.sqrt(Math.PI), DoubleMath.tgamma(-0.5));
    assertEquals(359.1342053695754, DoubleMath.lgamma(100), 1e-11);
    assertEquals(0, DoubleMath.lgamma(1));
  }

  @Test
  void hyperbolicInverses() {
    near(0.881373587019543, DoubleMath.asinh(1));
    near(-0.881373587019543, DoubleMath.asinh(-1));
    near(1.3169578969248166, DoubleMath.acosh(2));
    near(0.5493061443340549, DoubleMath.atanh(0.5));
    near(1e-10, DoubleMath.asinh(1e-10));
  }

  @Test
  void roundHalvesAwayFromZero() {
    assertEquals(3, DoubleMath.round(2.5));
    assertEquals(-3, DoubleMath.round(-2.5));
    assertEquals(0, DoubleMath.round(0.49999999999999994));
    assertEquals(2, DoubleMath.rint(2.5));
  }

  @Test
  void powersOfTwoHaveExactLogarithms() {
    for (int e = -1000; e <= 1000; e++) {
      assertEquals(e, DoubleMath.log2(Math.scalb(1.0, e)));
    }
  }

  @Test
  void powFollowsCWhereJavaDiffers() {
    assertEquals(1, DoubleMath.pow(1, Double.NaN));
    assertEquals(1, DoubleMath.pow(-1, Double.POSITIVE_INFINITY));
  }

  @Test
  void minimumIgnoresNan() {
    assertEquals(1f, FloatMath.min(Float.NaN, 1f));
    assertEquals(1f, FloatMath.max(1f, Float.NaN));
  }

  @Test
  void conversionsSaturate() {
    assertEquals(Integer.MAX_VALUE, Conversions.float2intNearest(1e20f));
    assertEquals(0, Conversions.float2intZero(Float.NaN));
    assertEquals(-1, Conversions.float2uintZero(1e20f));
    assertEquals(0, Conversions.float2uintZero(-5f));
    assertEquals(2, Conversions.float2intNearest(2.5f));
  }

  @Property
  void highProductsAreExact(@ForAll int x, @ForAll int y, @ForAll long a, @ForAll long b) {
    assertEquals(signed(x, y, 32).intValue(), IntegerMath.mulhi(x, y));
    assertEquals(signed(a, b, 64).longValue(), IntegerMath.mul64hi(a, b));
    BigInteger unsigned32 = unsigned(x & 0xFFFFFFFFL).multiply(unsigned(y & 0xFFFFFFFFL));
    assertEquals(unsigned32.shiftRight(32).intValue(), IntegerMath.umulhi(x, y));
    BigInteger unsigned64 = unsigned(a).multiply(unsigned(b));
    assertEquals(unsigned64.shiftRight(64).longValue(), IntegerMath.umul64hi(a, b));
  }

  private static BigInteger signed(long x, long y, int shift) {
    return BigInteger.valueOf(x).multiply(BigInteger.valueOf(y)).shiftRight(shift);
  }

  private static BigInteger unsigned(long x) {
    return new BigInteger(Long.toUnsignedString(x));
  }

  @Test
  void bitBuiltins() {
    assertEquals(32, IntegerMath.clz(0));
    assertEquals(0, IntegerMath.ffs(0));
    assertEquals(4, IntegerMath.ffs(8));
    assertEquals(0x80000000, IntegerMath.brev(1));
    assertEquals(0x33225566, IntegerMath.bytePerm(0x44332211, 0x88776655, 0x2145));
    assertEquals(0x80808080, IntegerMath.bytePerm(0x80, 0, 0x8888));
    assertEquals(0x23456789, IntegerMath.funnelShiftLeft(0x9ABCDEF0, 0x12345678, 4));
    assertEquals(5, IntegerMath.fns(0b101010, 0, 3));
    assertEquals(-1, IntegerMath.fns(0b1, 0, 2));
    assertEquals(4 - 3 * 2, IntegerMath.dp4a(0x000000FD, 0x00000002, 4));
    assertTrue(IntegerMath.umax(-1, 1) == -1 && IntegerMath.umin(-1, 1) == 1);
  }
}
