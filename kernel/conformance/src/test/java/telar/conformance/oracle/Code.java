package telar.conformance.oracle;

/**
 * Text of a program, indented by its braces: one statement a line, so that lines can be removed.
 */
final class Code {

  private final StringBuilder text = new StringBuilder();
  private int depth;

  void line(String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }

  void open(String head) {
    line(head + " {");
    depth++;
  }

  /** Opens a block whose first statement stands on the same line. */
  void open(String head, String first) {
    line(head + " { " + first);
    depth++;
  }

  void close() {
    close("}");
  }

  void close(String end) {
    depth--;
    line(end);
  }

  /** Closes a block and opens the next one of the same statement. */
  void next(String head) {
    depth--;
    line("} " + head + " {");
    depth++;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
