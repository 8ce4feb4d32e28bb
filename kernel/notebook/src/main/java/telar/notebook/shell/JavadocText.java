package telar.notebook.shell;

/** A Javadoc comment as plain text, with Spanish names for its parts. */
final class JavadocText {

  private JavadocText() {}

  static String plain(String comment) {
    return comment
        .replaceAll("(?s)\\{@(?:code|link|linkplain|literal)\\s+([^{}]*)\\}", "$1")
        .replaceAll("<[^>\n]{1,40}>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("(?m)^ ?@param ", Texts.text("javadoc.param") + " ")
        .replaceAll("(?m)^ ?@return ", Texts.text("javadoc.return") + " ")
        .replaceAll("(?m)^ ?@throws ", Texts.text("javadoc.throws") + " ")
        .replaceAll("(?m)^ ", "")
        .strip();
  }
}
