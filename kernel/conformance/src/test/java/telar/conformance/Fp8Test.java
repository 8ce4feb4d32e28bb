package telar.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The 8-bit formats, all codes: values from the formula of IEEE 754, and rounding by looking for
 * the nearest of all values, neither of which is how the header does it.
 */
class Fp8Test {

  /** A format with 7 bits of magnitude: how many are fraction, and the largest finite code. */
  private record Format(int fraction, int bias, int largest, boolean infinities) {

    static final Format E4M3 = new Format(3, 7, 0x7e, false);
    static final Format E5M2 = new Format(2, 15, 0x7b, true);

    /** The value of a magnitude, also of those beyond the largest. */
    double value(int magnitude) {
      int field = magnitude >> fraction;
      double significand = (magnitude & ((1 << fraction) - 1)) * Math.pow(2, -fraction);
      return field == 0
          ? significand * Math.pow(2, 1 - bias)
          : (1 + significand) * Math.pow(2, field - bias);
    }

    float decode(int code) {
      int magnitude = code & 0x7f;
      if (magnitude > largest) {
        boolean infinite = infinities && magnitude == largest + 1;
        return infinite ? sign(code) * Float.POSITIVE_INFINITY : Float.NaN;
      }
      return (float) (sign(code) * value(magnitude));
    }

    private static float sign(int code) {
      return code >= 0x80 ? -1 : 1;
    }

    /** The nearest magnitude, the even one of two; one beyond the largest is too much. */
    int encode(double x, boolean saturate) {
      int best = 0;
      for (int magnitude = 1; magnitude <= largest + 1; magnitude++) {
        double better = Math.abs(x) - value(best) - (value(magnitude) - Math.abs(x));
        if (better > 0 || (better == 0 && magnitude % 2 == 0)) {
          best = magnitude;
        }
      }
      if (best > largest) {
        best = saturate ? largest : infinities ? 0x7c : 0x7f;
      }
      return best | (Math.copySign(1, x) < 0 ? 0x80 : 0);
    }
  }

  private final List<String> lines = run();

  private static List<String> run() {
    Path program =
        Corpus.programs("fp8").stream()
            .filter(file -> file.endsWith("codes.cu"))
            .findFirst()
            .orElseThrow();
    Programs.Run run = Programs.run(program);
    assertEquals(List.of(), run.result().findings());
    return run.output().lines().toList();
  }

  @Test
  void eachCodeHasItsValue() {
    for (int code = 0; code < 512; code++) {
      Format format = code < 256 ? Format.E4M3 : Format.E5M2;
      float printed = Float.intBitsToFloat(Integer.parseUnsignedInt(lines.get(code), 16));
      assertEquals(format.decode(code & 0xff), printed, "code " + code);
    }
  }

  @Test
  void eachNumberBecomesTheNearestCode() {
    List<String> conversions = lines.subList(512, lines.size());
    assertEquals(1024, conversions.size());
    for (String line : conversions) {
      double x = Double.longBitsToDouble(Long.parseUnsignedLong(line.substring(0, 16), 16));
      int expected =
          Format.E4M3.encode(x, true)
              | Format.E4M3.encode(x, false) << 8
              | Format.E5M2.encode(x, true) << 16
              | Format.E5M2.encode(x, false) << 24;
      assertEquals(Integer.toHexString(expected), trimmed(line.substring(17)), "of " + x);
    }
  }

  private static String trimmed(String hexadecimal) {
    return Integer.toHexString(Integer.parseUnsignedInt(hexadecimal, 16));
  }
}
