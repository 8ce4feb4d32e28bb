package telar.device.jcuda.diagnostics;

/**
 * A source line as shown in a fixed-width font, with its tabs expanded, and the caret below it.
 *
 * @param line the line
 * @param caret spaces and a caret under the column
 */
record Excerpt(String line, String caret) {

  private static final int TAB = 4;

  static Excerpt of(String source, int column) {
    int before = Math.max(0, Math.min(column - 1, source.length()));
    String left = expandTabs(source.substring(0, before));
    int width = left.codePointCount(0, left.length());
    return new Excerpt(expandTabs(source), " ".repeat(width) + "^");
  }

  private static String expandTabs(String text) {
    StringBuilder expanded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\t') {
        expanded.append(" ".repeat(TAB - expanded.length() % TAB));
      } else {
        expanded.append(text.charAt(i));
      }
    }
    return expanded.toString();
  }
}
