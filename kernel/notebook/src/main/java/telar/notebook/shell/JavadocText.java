package telar.notebook.shell;

import telar.notebook.text.Texts;

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
        .replaceAll("(?m)^ ?@param ", Texts.SHELL.of("javadoc.param") + " ")
        .replaceAll("(?m)^ ?@return ", Texts.SHELL.of("javadoc.return") + " ")
        .replaceAll("(?m)^ ?@throws ", Texts.SHELL.of("javadoc.throws") + " ")
        .replaceAll("(?m)^ ", "")
        .strip();
  }
}
