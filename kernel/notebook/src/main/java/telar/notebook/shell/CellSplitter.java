package telar.notebook.shell;

import java.util.ArrayList;
import java.util.List;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Cuts a cell into the pieces that JShell evaluates one by one. */
final class CellSplitter {

  private final SourceCodeAnalysis analysis;

  CellSplitter(SourceCodeAnalysis analysis) {
    this.analysis = analysis;
  }

  List<Piece> split(String code) {
    List<Piece> pieces = new ArrayList<>();
    int offset = skipSpace(code, 0);
    while (offset < code.length()) {
      String rest = code.substring(offset);
      CompletionInfo info = analysis.analyzeCompletion(rest);
      if (info.completeness() == Completeness.EMPTY) {
        break;
      }
      int length = lengthOfFirst(rest, info);
      boolean complete = isComplete(info);
      pieces.add(new Piece(rest.substring(0, length).strip(), offset, complete));
      offset = skipSpace(code, offset + length);
    }
    return pieces;
  }

  /** What follows the first piece is a suffix of the text; JShell may have added a line end. */
  private static int lengthOfFirst(String rest, CompletionInfo info) {
    if (!isComplete(info)) {
      return rest.length();
    }
    String remaining = info.remaining();
    int length = rest.length() - remaining.length();
    return rest.endsWith(remaining) && length > 0 ? length : rest.length();
  }

  /** JShell calls text that it cannot parse complete too, as waiting for more would not help. */
  private static boolean isComplete(CompletionInfo info) {
    return info.completeness().isComplete() && info.completeness() != Completeness.UNKNOWN;
  }

  private static int skipSpace(String code, int from) {
    int at = from;
    while (at < code.length() && Character.isWhitespace(code.charAt(at))) {
      at++;
    }
    return at;
  }
}
