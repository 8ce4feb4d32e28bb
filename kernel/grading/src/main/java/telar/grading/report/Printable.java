package telar.grading.report;

import java.util.stream.Collectors;

/**
 * Text from outside (folder names) made safe to print: control characters are shown, not obeyed.
 */
final class Printable {

  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** On one line: line ends become spaces. */
  static String oneLine(String text) {
    return text.lines().map(Printable::of).collect(Collectors.joining(" "));
  }

  static String of(String text) {
    return text.codePoints()
        .map(c -> isSafe(c) ? c : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSafe(int c) {
    return c == '\t' || !(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }
}
