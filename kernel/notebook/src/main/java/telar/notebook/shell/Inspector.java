package telar.notebook.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Documentation;

/** Tells what the name at the cursor is: its signatures and, where it is at hand, its Javadoc. */
public final class Inspector {

  private static final int MAX_SIGNATURES = 12;

  private final SourceCodeAnalysis analysis;
  private final CellSplitter splitter;
  private final LearnerDocs docs = new LearnerDocs();

  public Inspector(SourceCodeAnalysis analysis) {
    this.analysis = analysis;
    this.splitter = new CellSplitter(analysis);
  }

  /** Inspects what is at an offset (in chars); empty when nothing is known of it. */
  public Optional<String> inspect(String code, int cursor) {
    int end = endOfWord(code, cursor);
    Piece piece = pieceAt(code.substring(0, end));
    String head = code.substring(piece.offset(), end);
    List<Documentation> found = documentation(head);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        found.stream()
            .limit(MAX_SIGNATURES)
            .map(this::describe)
            .distinct()
            .collect(Collectors.joining("\n\n")));
  }

  /** JShell documents a method only inside its call, hence the second attempt. */
  private List<Documentation> documentation(String head) {
    List<Documentation> found = analysis.documentation(head, head.length(), true);
    if (!found.isEmpty()) {
      return found;
    }
    String call = head + "(";
    return analysis.documentation(call, call.length(), true);
  }

  private String describe(Documentation documentation) {
    String signature = documentation.signature();
    String javadoc = documentation.javadoc();
    String text = javadoc == null ? docs.of(signature).orElse("") : JavadocText.plain(javadoc);
    return text.isBlank() ? signature : signature + "\n" + text;
  }

  private static int endOfWord(String code, int cursor) {
    int end = Math.min(cursor, code.length());
    while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
      end++;
    }
    return end;
  }

  private Piece pieceAt(String before) {
    List<Piece> pieces = splitter.split(before);
    return pieces.isEmpty() ? new Piece("", 0, false) : pieces.get(pieces.size() - 1);
  }
}
