package telar.grading.report;

/**
 * Text from outside (folder names) made safe to print: control characters are shown, not obeyed.
 */
final class Printable {

  private Printable() {}

  static String of(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '�' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
