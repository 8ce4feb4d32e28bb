package telar.simt.intrinsics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CFormatTest {

  private static byte[] string(long address, long limit) {
    byte[] text = ("texto" + address).getBytes(UTF_8);
    return limit < text.length ? Arrays.copyOf(text, (int) limit) : text;
  }

  private static String format(String format, long... arguments) {
    byte[] text =
        CFormat.format(
            format.getBytes(UTF_8), arguments, (address, limit) -> string(address, limit));
    return new String(text, UTF_8);
  }

  private static long bits(double value) {
    return Double.doubleToRawLongBits(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "%d|-42|-42",
        "%5d|42|\"   42\"",
        "%-5d.|42|42   .",
        "%05d|-42|-0042",
        "%+d|42|+42",
        "% d|42|\" 42\"",
        "%.4d|42|0042",
        "%u|-1|4294967295",
        "%x|255|ff",
        "%#X|255|0XFF",
        "%o|8|10",
        "%ld|-5000000000|-5000000000",
        "%lld|-5000000000|-5000000000",
        "%llu|-1|18446744073709551615",
        "%zu|5000000000|5000000000",
        "%hhd|300|44",
        "%hd|65535|-1",
        "%c|65|A",
        "%3c|65|\"  A\"",
        "%p|255|0xff",
        "%p|0|(nil)",
      })
  void integersPrintAsInC(String format, long argument, String expected) {
    assertEquals(expected, format(format, argument));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "%f|1.5|1.500000",
        "%.2f|2.675|2.67",
        "%.0f|0.5|0",
        "%.0f|1.5|2",
        "%8.3f|3.14159|\"   3.142\"",
        "%-8.2f.|3.14159|3.14    .",
        "%08.2f|-3.14159|-0003.14",
        "%e|12345.678|1.234568e+04",
        "%.3E|0.00012345|1.234E-04",
        "%e|0|0.000000e+00",
        "%.0e|15|2e+01",
        "%g|100000|100000",
        "%g|1000000|1e+06",
        "%g|0.0001|0.0001",
        "%g|0.00001|1e-05",
        "%g|0.1|0.1",
        "%.3g|3.14159|3.14",
        "%#g|1.5|1.50000",
        "%g|0|0",
        "%f|Infinity|inf",
        "%5f|-Infinity|\" -inf\"",
        "%f|NaN|nan",
        "%a|1|0x1p+0",
        "%lf|0.1|0.100000",
      })
  void floatsPrintAsInC(String format, double argument, String expected) {
    assertEquals(expected, format(format, bits(argument)));
  }

  @Test
  void argumentsAreTakenInOrder() {
    assertEquals("1 texto7 2.5 %", format("%d %s %g %%", 1, 7, bits(2.5)));
  }

  @Test
  void widthAndPrecisionMayBeArguments() {
    assertEquals("  3.14", format("%*.*f", 6, 2, bits(3.14159)));
    assertEquals("7  |", format("%*d|", -3, 7));
  }

  @Test
  void aStringMayBeCutAndANullOneIsNamed() {
    assertEquals("tex", format("%.3s", 1));
    assertEquals("(null)", format("%s", 0));
  }

  @Test
  void anUnfinishedDirectiveStaysAsItIs() {
    assertEquals("100%", format("100%"));
  }

  @Property
  void scientificAgreesWithJavaWhereBothAreExact(
      @ForAll float value, @ForAll @IntRange(min = 0, max = 5) int digits) {
    String java = String.format(Locale.ROOT, "%." + digits + "e", new java.math.BigDecimal(value));
    String ours = format("%." + digits + "e", bits(value));
    // Java rounds halves up and C to even, so ties are left out.
    if (new java.math.BigDecimal(value).precision() > digits + 2) {
      assertEquals(java.replace("-0.", "0."), ours.replace("-0.", "0."));
    }
  }
}
