package telar.compiler.diagnostics;

import telar.compiler.source.Span;

/**
 * The first line of a span and the underline that fits below it in a fixed-width font: tabs are
 * expanded, combining marks take no column, wide characters take two.
 */
record SourceExcerpt(String line, String underline) {

  private static final int TAB = 4;

  static SourceExcerpt of(Span span) {
    String source = span.file().lineText(span.line());
    int from = Math.min(span.column() - 1, source.length());
    int to = Math.min(from + span.end() - span.start(), source.length());
    String before = expand(source.substring(0, from), 0);
    String marked = expand(source.substring(from, to), width(before));
    String after = expand(source.substring(to), width(before) + width(marked));
    int marks = Math.max(1, width(marked.stripTrailing()));
    String underline = " ".repeat(width(before)) + "^" + "~".repeat(marks - 1);
    return new SourceExcerpt(before + marked + after, underline);
  }

  private static String expand(String text, int column) {
    StringBuilder expanded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\t') {
        int at = column + width(expanded.toString());
        expanded.append(" ".repeat(TAB - at % TAB));
      } else {
        expanded.append(text.charAt(i));
      }
    }
    return expanded.toString();
  }

  private static int width(String text) {
    return text.codePoints().map(SourceExcerpt::columns).sum();
  }

  private static int columns(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  /** East Asian wide characters and emoji. */
  private static boolean isWide(int codePoint) {
    return Character.isIdeographic(codePoint)
        || (codePoint >= 0x1100 && codePoint <= 0x115F)
        || (codePoint >= 0x3041 && codePoint <= 0x33FF)
        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
        || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
        || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
  }
}
