package telar.compiler.source;

import java.util.Arrays;

/** One source text under the name that diagnostics show, with its line index. */
public final class SourceFile {

  private final String name;
  private final String text;
  private final int[] lineStarts;
  private final boolean library;

  public SourceFile(String name, String text) {
    this(name, text, false);
  }

  private SourceFile(String name, String text, boolean library) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.library = library;
  }

  /** A header that comes with Telar: what goes wrong inside is told where it is called. */
  public static SourceFile ofLibrary(String name, String text) {
    return new SourceFile(name, text, true);
  }

  public boolean isLibrary() {
    return library;
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** Line of an offset, from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Column of an offset in UTF-16 units, from 1. */
  public int column(int offset) {
    return offset - lineStarts[line(offset) - 1] + 1;
  }

  /** The offset of a line and column, both from 1. */
  public int offset(int line, int column) {
    return lineStarts[line - 1] + column - 1;
  }

  /** The text of a line (from 1), without its end. */
  public String lineText(int line) {
    int start = lineStarts[line - 1];
    int end = text.indexOf('\n', start);
    String content = end < 0 ? text.substring(start) : text.substring(start, end);
    return content.endsWith("\r") ? content.substring(0, content.length() - 1) : content;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        starts[line++] = i + 1;
      }
    }
    return starts;
  }

  @Override
  public String toString() {
    return name;
  }
}
