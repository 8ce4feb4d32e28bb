package telar.compiler.frontend.sema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import telar.compiler.diagnostics.DiagnosticRenderer;
import telar.compiler.frontend.FrontEnd;
import telar.compiler.frontend.FrontEndResult;
import telar.compiler.source.SourceFile;

/**
 * Random integer arithmetic at compile time against exact arithmetic on big integers, cut to the
 * type that the C++ rules name; what is undefined in C++ is left out.
 */
class ConstantArithmeticProperties {

  /** An integer type: its name, width, signedness and conversion rank. */
  enum Kind {
    SCHAR("signed char", 8, true, 1),
    UCHAR("unsigned char", 8, false, 1),
    SHORT("short", 16, true, 2),
    USHORT("unsigned short", 16, false, 2),
    INT("int", 32, true, 3),
    UINT("unsigned int", 32, false, 3),
    LONG("long", 64, true, 4),
    ULONG("unsigned long", 64, false, 4),
    LLONG("long long", 64, true, 5),
    ULLONG("unsigned long long", 64, false, 5);

    final String text;
    final int bits;
    final boolean signed;
    final int rank;

    Kind(String text, int bits, boolean signed, int rank) {
      this.text = text;
      this.bits = bits;
      this.signed = signed;
      this.rank = rank;
    }

    Kind promoted() {
      return bits < 32 ? INT : this;
    }

    BigInteger cut(BigInteger value) {
      BigInteger modulus = BigInteger.ONE.shiftLeft(bits);
      BigInteger low = value.mod(modulus);
      return signed && low.testBit(bits - 1) ? low.subtract(modulus) : low;
    }

    boolean holds(BigInteger value) {
      return cut(value).equals(value);
    }

    static Kind common(Kind a, Kind b) {
      Kind x = a.promoted();
      Kind y = b.promoted();
      if (x == y) {
        return x;
      }
      Kind higher = x.rank >= y.rank ? x : y;
      if (x.signed == y.signed) {
        return higher;
      }
      Kind unsigned = x.signed ? y : x;
      Kind signed = x.signed ? x : y;
      if (unsigned.rank >= signed.rank) {
        return unsigned;
      }
      return signed.bits > unsigned.bits ? signed : values()[signed.ordinal() + 1];
    }
  }

  private static final List<String> OPERATORS =
      List.of("+", "-", "*", "/", "%", "&", "|", "^", "<", "==", ">=");

  @Property(tries = 600)
  void binaryOperatorsFollowTheUsualArithmeticConversions(
      @ForAll Kind left,
      @ForAll Kind right,
      @ForAll long a,
      @ForAll long b,
      @ForAll @IntRange(max = 10) int operator) {
    BigInteger x = left.cut(BigInteger.valueOf(a));
    BigInteger y = right.cut(BigInteger.valueOf(b));
    Kind common = Kind.common(left, right);
    BigInteger result = apply(OPERATORS.get(operator), common.cut(x), common.cut(y), common);
    if (result != null) {
      String expression =
          "("
              + left.text
              + ")"
              + literal(x)
              + " "
              + OPERATORS.get(operator)
              + " ("
              + right.text
              + ")"
              + literal(y);
      check("(" + expression + ") == " + literalOf(result, common, operator));
    }
  }

  @Property(tries = 200)
  void conversionsCutToTheTargetType(
      @ForAll Kind from, @ForAll Kind through, @ForAll Kind to, @ForAll long value) {
    BigInteger start = from.cut(BigInteger.valueOf(value));
    BigInteger end = to.cut(through.cut(start));
    String expression =
        "(" + to.text + ")(" + through.text + ")(" + from.text + ")" + literal(start);
    check("(" + expression + ") == (" + to.text + ")" + literal(end));
  }

  @Property(tries = 60)
  void loopsAtCompileTimeCompute(
      @ForAll @Size(max = 6) List<@IntRange(min = -999, max = 999) Integer> values) {
    int sum = 0;
    StringBuilder list = new StringBuilder();
    for (int value : values) {
      sum = sum * 3 + value;
      list.append(value).append(", ");
    }
    String source =
        "constexpr int f() { int v[7] = {"
            + list
            + "}; int s = 0; for (int i = 0; i < "
            + values.size()
            + "; ++i) s = s * 3 + v[i]; return s; }\n"
            + "static_assert(f() == "
            + sum
            + ");\n";
    assertCompiles(source);
  }

  private static @org.jspecify.annotations.Nullable BigInteger apply(
      String operator, BigInteger x, BigInteger y, Kind type) {
    if ((operator.equals("/") || operator.equals("%")) && y.signum() == 0) {
      return null;
    }
    BigInteger exact =
        switch (operator) {
          case "+" -> x.add(y);
          case "-" -> x.subtract(y);
          case "*" -> x.multiply(y);
          case "/" -> x.divide(y);
          case "%" -> x.remainder(y);
          case "&" -> x.and(y);
          case "|" -> x.or(y);
          case "^" -> x.xor(y);
          case "<" -> truth(x.compareTo(y) < 0);
          case "==" -> truth(x.equals(y));
          default -> truth(x.compareTo(y) >= 0);
        };
    return type.signed && !type.holds(exact) ? null : type.cut(exact);
  }

  private static BigInteger truth(boolean holds) {
    return holds ? BigInteger.ONE : BigInteger.ZERO;
  }

  private static String literalOf(BigInteger result, Kind common, int operator) {
    return operator >= 8
        ? (result.signum() != 0 ? "true" : "false")
        : "(" + common.text + ")" + literal(result);
  }

  private static String literal(BigInteger value) {
    if (value.equals(BigInteger.valueOf(Long.MIN_VALUE))) {
      return "(-9223372036854775807LL - 1)";
    }
    return value.bitLength() > 63 ? value + "ULL" : "(" + value + "LL)";
  }

  private static void check(String condition) {
    assertCompiles("static_assert(" + condition + ");\n");
  }

  private static void assertCompiles(String source) {
    FrontEndResult result = FrontEnd.compile(new SourceFile("celda.cu", source));
    assertEquals("", DiagnosticRenderer.render(result.diagnostics()));
  }
}
