package telar.text;

import java.util.regex.Pattern;

/** Builds HTML text; whatever is not markup of ours goes through {@link #escape}. */
public final class Html {

  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

  private Html() {}

  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** A sentence in which what stands between backticks is code. */
  public static String prose(String text) {
    return CODE.matcher(escape(text)).replaceAll("<code>$1</code>");
  }

  public static String element(String tag, String content) {
    return "<" + tag + ">" + content + "</" + tag + ">";
  }

  public static String element(String tag, String cssClass, String content) {
    return "<" + tag + " class=\"" + cssClass + "\">" + content + "</" + tag + ">";
  }
}
