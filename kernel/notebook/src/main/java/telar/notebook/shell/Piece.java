package telar.notebook.shell;

/**
 * One statement or declaration of a cell, what JShell calls a snippet.
 *
 * @param source its text, without space round it
 * @param offset where it starts in the cell
 * @param complete whether it can be evaluated as it is
 */
record Piece(String source, int offset, boolean complete) {

  /** Whether the learner ended it with a semicolon, which asks for its value not to be shown. */
  boolean endsWithSemicolon() {
    String code = source.replaceAll("(?s)/\\*.*?\\*/\\s*$", "").replaceAll("//[^\n\"]*\\s*$", "");
    return code.strip().endsWith(";");
  }
}
