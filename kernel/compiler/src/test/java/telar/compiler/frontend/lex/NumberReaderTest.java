package telar.compiler.frontend.lex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import telar.compiler.frontend.lex.NumberLiteral.Malformed;
import telar.compiler.frontend.lex.NumberLiteral.OfFloating;
import telar.compiler.frontend.lex.NumberLiteral.OfInteger;

class NumberReaderTest {

  @Test
  void readsIntegersOfEveryRadixWithSuffixesAndSeparators() {
    assertEquals(new OfInteger(1_000_000, true, false, 0), read("1'000'000"));
    assertEquals(new OfInteger(255, false, true, 0), read("0xFFu"));
    assertEquals(new OfInteger(8, false, false, 0), read("010"));
    assertEquals(new OfInteger(5, false, false, 0), read("0b101"));
    assertEquals(new OfInteger(7, true, true, 2), read("7ULL"));
    assertEquals(new OfInteger(7, true, true, 1), read("7lu"));
  }

  @Test
  void keepsAll64BitsOfAnUnsignedNumber() {
    assertEquals(new OfInteger(-1, true, false, 0), read("18446744073709551615"));
    assertEquals(new OfInteger(Long.MIN_VALUE, false, false, 0), read("0x8000000000000000"));
  }

  @Test
  void readsFloatsOfEveryShape() {
    assertEquals(new OfFloating(1.5, ""), read("1.5"));
    assertEquals(new OfFloating(1, "f"), read("1.f"));
    assertEquals(new OfFloating(0.5, ""), read(".5"));
    assertEquals(new OfFloating(1e-7, ""), read("1e-7"));
    assertEquals(new OfFloating(0x1.8p3, ""), read("0x1.8p3"));
    assertEquals(new OfFloating(2, "l"), read("2.0L"));
  }

  @Test
  void roundsAFloatOnceAndNotThroughDouble() {
    // Halfway between two floats in double, but above in decimal.
    String spelling = "1.00000017881393432617187499f";
    assertEquals(
        new OfFloating(Float.parseFloat("1.00000017881393432617187499"), "f"), read(spelling));
  }

  @Test
  void rejectsWhatIsNotANumber() {
    assertEquals(new Malformed("TLR-105", ""), read("09"));
    assertEquals(new Malformed("TLR-105", ""), read("0b12"));
    assertEquals(new Malformed("TLR-105", ""), read("1.2.3"));
    assertEquals(new Malformed("TLR-106", "x"), read("12x"));
    assertEquals(new Malformed("TLR-106", "_km"), read("1.5_km"));
    assertEquals(new Malformed("TLR-108", ""), read("18446744073709551616"));
  }

  @Property
  void readsBackEveryLong(@ForAll long value) {
    boolean decimal = value != 0; // a lone 0 is octal
    assertEquals(new OfInteger(value, decimal, false, 0), read(Long.toUnsignedString(value)));
    assertEquals(
        new OfInteger(value, false, true, 2), read("0x" + Long.toHexString(value) + "ull"));
  }

  @Property
  void readsBackEveryFiniteDouble(@ForAll double value) {
    double magnitude = Math.abs(value);
    assertEquals(new OfFloating(magnitude, ""), read(Double.toHexString(magnitude)));
    assertEquals(new OfFloating(magnitude, ""), read(Double.toString(magnitude)));
  }

  private static NumberLiteral read(String spelling) {
    return NumberReader.read(spelling);
  }
}
