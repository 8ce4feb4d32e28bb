package telar.simt.intrinsics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Special functions keep within the errors that CUDA documents, against a table of exact values.
 */
class SpecialFunctionsTest {

  /** Units in the last place, of {@code double}. */
  private static final Map<String, Integer> BOUNDS =
      Map.ofEntries(
          Map.entry("sinpi", 2),
          Map.entry("cospi", 2),
          Map.entry("erf", 2),
          Map.entry("erfc", 5),
          Map.entry("erfcx", 4),
          Map.entry("normcdf", 5),
          Map.entry("erfinv", 5),
          Map.entry("erfcinv", 6),
          Map.entry("normcdfinv", 8),
          Map.entry("cyl_bessel_i0", 6),
          Map.entry("cyl_bessel_i1", 6),
          Map.entry("j0", 7),
          Map.entry("j1", 7),
          Map.entry("y0", 7),
          Map.entry("y1", 7),
          Map.entry("tgamma", 10),
          Map.entry("lgamma", 4));

  static Stream<String> table() throws IOException {
    try (InputStream in = SpecialFunctionsTest.class.getResourceAsStream("special_functions.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      return text.lines().filter(line -> !line.startsWith("#"));
    }
  }

  private static Object call(String name, Object... arguments) throws ReflectiveOperationException {
    return Objects.requireNonNull(
        IntrinsicTable.find(name).orElseThrow().method().invoke(null, arguments));
  }

  @ParameterizedTest
  @MethodSource("table")
  void isAsExactAsCudaSays(String line) throws ReflectiveOperationException {
    String[] fields = line.split(" ");
    double result = (double) call(fields[0], Double.parseDouble(fields[1]));
    BigDecimal exact = new BigDecimal(fields[2]);
    BigDecimal unit = new BigDecimal(Math.ulp(exact.doubleValue()));
    BigDecimal error = new BigDecimal(result).subtract(exact).abs();
    double units = error.divide(unit, MathContext.DECIMAL64).doubleValue();
    assertTrue(units <= Objects.requireNonNull(BOUNDS.get(fields[0])), () -> line + ": " + units);
  }

  @Test
  void endsOfTheRangesAreExact() {
    assertEquals(0.0, SpecialFunctions.erfcx(Double.POSITIVE_INFINITY));
    assertEquals(Double.POSITIVE_INFINITY, SpecialFunctions.erfcx(-27));
    assertEquals(Double.POSITIVE_INFINITY, SpecialFunctions.erfinv(1));
    assertEquals(Double.NEGATIVE_INFINITY, SpecialFunctions.erfcinv(2));
    assertEquals(Double.NEGATIVE_INFINITY, SpecialFunctions.normcdfinv(0));
    assertEquals(Double.NaN, SpecialFunctions.normcdfinv(-0.1));
    assertEquals(Double.NEGATIVE_INFINITY, SpecialFunctions.y1(Double.MIN_VALUE));
    assertEquals(Double.NEGATIVE_INFINITY, SpecialFunctions.yn(3, 0));
    assertEquals(Double.NaN, SpecialFunctions.y0(-1));
    assertEquals(0.0, SpecialFunctions.j0(Double.POSITIVE_INFINITY));
    assertEquals(Double.NEGATIVE_INFINITY, SpecialFunctions.besselI1(Double.NEGATIVE_INFINITY));
    assertEquals(Double.POSITIVE_INFINITY, SpecialFunctions.besselI0(Double.MAX_VALUE));
    assertEquals(Double.NaN, SpecialFunctions.besselI0(Double.NaN));
    assertEquals(0.0, DoubleMath.erfc(Double.POSITIVE_INFINITY));
    assertEquals(2.0, DoubleMath.erfc(Double.NEGATIVE_INFINITY));
    assertEquals(0.0, DoubleMath.normcdf(Double.NEGATIVE_INFINITY));
    assertEquals(-0.0, DoubleMath.erf(-0.0));
    assertEquals(-0.0, SpecialFunctions.erfinv(-0.0));
  }

  @Test
  void otherOrdersFollowByRecurrence() {
    near(0.12894324947440206, SpecialFunctions.jn(3, 2.0));
    near(-0.06096395114113963, SpecialFunctions.jn(3, -1.5));
    near(2.6306151236874534e-10, SpecialFunctions.jn(10, 1.0));
    near(2.9060049481732392e-80, SpecialFunctions.jn(50, 1.0));
    near(0.1451851895723283, SpecialFunctions.jn(7, 30.0));
    near(4.594387411336511e-08, SpecialFunctions.jn(128, 100.0));
    near(0.00048433775975865437, SpecialFunctions.jn(20, 12.5));
    near(-1.6506826068162543, SpecialFunctions.yn(2, 1.0));
    near(-7946.301478807473, SpecialFunctions.yn(5, 0.5));
    near(-0.16848153948742678, SpecialFunctions.yn(20, 30.0));
    near(-86743.11774971377, SpecialFunctions.yn(128, 100.0));
  }

  private static void near(double expected, double actual) {
    assertEquals(expected, actual, Math.abs(expected) * 1e-12);
  }

  @Test
  void lengthsNeitherOverflowNorVanish() {
    assertEquals(2e300, SpecialFunctions.norm4d(1e300, 1e300, 1e300, 1e300));
    assertEquals(0.5e300, SpecialFunctions.rnorm4d(1e-300, 1e-300, 1e-300, 1e-300), 1e285);
    assertEquals(
        Double.POSITIVE_INFINITY, SpecialFunctions.norm3d(Double.NaN, Double.NEGATIVE_INFINITY, 1));
    assertEquals(0.0, SpecialFunctions.norm3d(-0.0, 0, 0));
    double large = Double.MAX_VALUE;
    assertEquals(0.5 / large, SpecialFunctions.rnorm4d(large, large, large, large));
  }

  @Test
  void quotientIsRoundedToTheNearestAndKeepsThreeBits() {
    assertEquals(2, SpecialFunctions.quotient(1.5, 1));
    assertEquals(0, SpecialFunctions.quotient(0.5, 1));
    assertEquals(-3, SpecialFunctions.quotient(2.9, -1));
    assertEquals(1, SpecialFunctions.quotient(1e300, 1e300));
    assertEquals(5, SpecialFunctions.quotient(13, 1));
  }

  @Test
  void floatsAreRoundedOnce() {
    assertEquals((float) SpecialFunctions.j0(2.4f), FloatSpecialFunctions.j0(2.4f));
    assertEquals((float) SpecialFunctions.erfcx(3.3f), FloatSpecialFunctions.erfcx(3.3f));
  }
}
