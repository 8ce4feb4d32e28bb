package telar.notebook.shell;

import java.util.List;
import jdk.jshell.SourceCodeAnalysis;

/** Whether a console may run what was typed so far or should wait for more lines. */
public final class Completeness {

  private static final String INDENT = "    ";

  private final SourceCodeAnalysis analysis;
  private final CellSplitter splitter;

  /** The answers of the protocol. */
  public sealed interface Answer {
    /** It can run. */
    record Complete() implements Answer {}

    /** More is needed; the next line starts with this indent. */
    record Incomplete(String indent) implements Answer {}

    /** More lines will not mend it. */
    record Invalid() implements Answer {}
  }

  public Completeness(SourceCodeAnalysis analysis) {
    this.analysis = analysis;
    this.splitter = new CellSplitter(analysis);
  }

  public Answer of(String code) {
    List<Piece> pieces = splitter.split(code);
    if (pieces.isEmpty() || pieces.get(pieces.size() - 1).complete()) {
      return new Answer.Complete();
    }
    String last = pieces.get(pieces.size() - 1).source();
    return switch (analysis.analyzeCompletion(last).completeness()) {
      case DEFINITELY_INCOMPLETE, CONSIDERED_INCOMPLETE -> new Answer.Incomplete(indent(code));
      case UNKNOWN -> new Answer.Invalid();
      default -> new Answer.Complete();
    };
  }

  /** The last line's own indent, one step deeper after an opening bracket. */
  private static String indent(String code) {
    String stripped = code.stripTrailing();
    String lastLine = stripped.substring(stripped.lastIndexOf('\n') + 1);
    String own = lastLine.substring(0, lastLine.length() - lastLine.stripLeading().length());
    boolean opens = lastLine.endsWith("{") || lastLine.endsWith("(");
    return opens ? own + INDENT : own;
  }
}
