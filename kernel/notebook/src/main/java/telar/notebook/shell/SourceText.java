package telar.notebook.shell;

import java.util.ArrayList;
import java.util.List;

/** Line numbers and excerpts of a cell's text. */
final class SourceText {

  private final String text;

  SourceText(String text) {
    this.text = text;
  }

  /** The line, from 1, of an offset. */
  int lineAt(int offset) {
    return (int) text.substring(0, clamp(offset)).chars().filter(c -> c == '\n').count() + 1;
  }

  /** The line of {@code start} with carets below what is between the offsets. */
  List<String> excerpt(int start, int end) {
    int from = clamp(start);
    int lineStart = text.lastIndexOf('\n', from - 1) + 1;
    int lineEnd = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
    String line = text.substring(lineStart, lineEnd);
    int width = Math.max(1, Math.min(clamp(end), lineEnd) - from);
    String indent = line.substring(0, from - lineStart).replaceAll("[^\t]", " ");
    List<String> excerpt = new ArrayList<>();
    excerpt.add("  " + line);
    excerpt.add("  " + indent + "^".repeat(width));
    return excerpt;
  }

  private int clamp(int offset) {
    return Math.max(0, Math.min(offset, text.length()));
  }
}
