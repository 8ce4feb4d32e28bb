package telar.simt.host;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.CStrings;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;

/** Numbers out of strings, and random numbers as glibc makes them. */
public final class NumberCalls {

  private static final Pattern FLOATING =
      Pattern.compile(
          "\\s*([+-]?(?:inf(?:inity)?|nan|(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?))",
          Pattern.CASE_INSENSITIVE);

  private NumberCalls() {}

  @Intrinsic("atoi")
  public static int atoi(ThreadContext thread, long text) {
    return (int) strtol(thread, text, 0, 10);
  }

  @Intrinsic({"atol", "atoll"})
  public static long atol(ThreadContext thread, long text) {
    return strtol(thread, text, 0, 10);
  }

  @Intrinsic("atof")
  public static double atof(ThreadContext thread, long text) {
    return strtod(thread, text, 0);
  }

  @Intrinsic({"strtol", "strtoll"})
  public static long strtol(ThreadContext thread, long text, long end, int base) {
    BigInteger value = integer(thread, text, end, base);
    BigInteger low = BigInteger.valueOf(Long.MIN_VALUE);
    return value.max(low).min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
  }

  @Intrinsic({"strtoul", "strtoull"})
  public static long strtoul(ThreadContext thread, long text, long end, int base) {
    BigInteger value = integer(thread, text, end, base);
    return value.bitLength() > 64 ? -1L : value.longValue();
  }

  private static BigInteger integer(ThreadContext thread, long text, long end, int base) {
    String source = CStrings.read(thread, text);
    int radix = base != 0 ? base : radix(source.trim());
    String digits = "[" + digits(radix) + "]";
    String prefix = radix == 16 ? "(?:0[xX](?=" + digits + "))?" : "";
    Matcher matcher = Pattern.compile("\\s*([+-]?)" + prefix + "(" + digits + "+)").matcher(source);
    boolean found = matcher.lookingAt();
    storeEnd(thread, end, text + (found ? matcher.end() : 0));
    return found ? new BigInteger(matcher.group(1) + matcher.group(2), radix) : BigInteger.ZERO;
  }

  private static int radix(String text) {
    String unsigned = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    if (unsigned.toLowerCase(Locale.ROOT).startsWith("0x")) {
      return 16;
    }
    return unsigned.startsWith("0") ? 8 : 10;
  }

  private static String digits(int radix) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < radix; i++) {
      char digit = Character.forDigit(i, radix);
      digits.append(digit).append(Character.toUpperCase(digit));
    }
    return digits.toString();
  }

  @Intrinsic("strtod")
  public static double strtod(ThreadContext thread, long text, long end) {
    Matcher matcher = FLOATING.matcher(CStrings.read(thread, text));
    if (!matcher.lookingAt()) {
      storeEnd(thread, end, text);
      return 0;
    }
    storeEnd(thread, end, text + matcher.end());
    String number = matcher.group(1).toLowerCase(Locale.ROOT);
    double sign = number.startsWith("-") ? -1 : 1;
    if (number.contains("inf")) {
      return sign * Double.POSITIVE_INFINITY;
    }
    return number.contains("nan") ? Double.NaN : Double.parseDouble(number);
  }

  @Intrinsic("strtof")
  public static float strtof(ThreadContext thread, long text, long end) {
    return (float) strtod(thread, text, end);
  }

  private static void storeEnd(ThreadContext thread, long end, long value) {
    if (end != 0) {
      thread.resolve(end, Long.BYTES).storeI64(Address.offset(end), value);
    }
  }

  @Intrinsic("rand")
  public static int rand(ThreadContext thread) {
    return CudaRuntime.of(thread).random().next();
  }

  @Intrinsic("srand")
  public static void srand(ThreadContext thread, int seed) {
    CudaRuntime.of(thread).random().seed(seed);
  }
}
