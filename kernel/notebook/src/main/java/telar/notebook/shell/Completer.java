package telar.notebook.shell;

import java.util.List;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** Proposes how the word at the cursor may go on. */
public final class Completer {

  private final SourceCodeAnalysis analysis;
  private final CellSplitter splitter;

  /**
   * What may replace the text between two offsets.
   *
   * @param matches the proposals, the likeliest first
   */
  public record Completion(List<String> matches, int start, int end) {}

  public Completer(SourceCodeAnalysis analysis) {
    this.analysis = analysis;
    this.splitter = new CellSplitter(analysis);
  }

  /** Completes at an offset (in chars). */
  public Completion complete(String code, int cursor) {
    String before = code.substring(0, cursor);
    int start = startOfLastPiece(before);
    int[] anchor = {cursor - start};
    List<Suggestion> suggestions =
        analysis.completionSuggestions(before.substring(start), cursor - start, anchor);
    List<String> matches =
        suggestions.stream()
            .sorted((a, b) -> Boolean.compare(b.matchesType(), a.matchesType()))
            .map(Suggestion::continuation)
            .distinct()
            .toList();
    return new Completion(matches, start + anchor[0], cursor);
  }

  /** JShell completes one snippet; the cursor is in the last one. */
  private int startOfLastPiece(String before) {
    List<Piece> pieces = splitter.split(before);
    return pieces.isEmpty() ? before.length() : pieces.get(pieces.size() - 1).offset();
  }
}
