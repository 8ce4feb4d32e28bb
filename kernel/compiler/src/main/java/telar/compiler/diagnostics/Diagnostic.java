package telar.compiler.diagnostics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.source.Span;

/**
 * Something to tell the learner about the source. The text is in the bundle under {@code code}; the
 * next step, when there is one, under {@code code.help} with the same arguments.
 *
 * @param code e.g. {@code TLR-130}
 * @param span what the caret underlines
 * @param arguments values for {@code {0}}, {@code {1}}…: numbers that are counts, and texts
 * @param notes further places that explain it
 * @param help the next step when it is not that of the code, e.g. a spelling to try
 */
public record Diagnostic(
    String code,
    Severity severity,
    Span span,
    List<Object> arguments,
    List<Note> notes,
    @Nullable Help help) {

  public Diagnostic {
    arguments = List.copyOf(arguments);
    notes = List.copyOf(notes);
  }

  /** An error; what is no number among the arguments is shown with its {@code toString}. */
  public static Diagnostic error(String code, Span span, Object... arguments) {
    return new Diagnostic(code, Severity.ERROR, span, shown(arguments), List.of(), null);
  }

  /** A warning, with arguments as those of an error. */
  public static Diagnostic warning(String code, Span span, Object... arguments) {
    return new Diagnostic(code, Severity.WARNING, span, shown(arguments), List.of(), null);
  }

  /** This diagnostic with one more note, whose text has its own key in the bundle. */
  public Diagnostic withNote(String key, Span place, Object... values) {
    List<Note> more = new ArrayList<>(notes);
    more.add(new Note(key, place, shown(values)));
    return new Diagnostic(code, severity, span, arguments, more, help);
  }

  /** This diagnostic with another next step, whose text has its own key in the bundle. */
  public Diagnostic withHelp(String key, Object... values) {
    return new Diagnostic(code, severity, span, arguments, notes, new Help(key, shown(values)));
  }

  /** This diagnostic as an error. */
  public Diagnostic asError() {
    return new Diagnostic(code, Severity.ERROR, span, arguments, notes, help);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  private static List<Object> shown(Object[] values) {
    List<Object> shown = new ArrayList<>();
    for (Object value : values) {
      shown.add(value instanceof Number ? value : String.valueOf(value));
    }
    return shown;
  }

  /** Another place in the source that helps to understand, e.g. where a brace was opened. */
  public record Note(String key, Span span, List<Object> arguments) {
    public Note {
      arguments = List.copyOf(arguments);
    }
  }

  /** A next step with its own text. */
  public record Help(String key, List<Object> arguments) {
    public Help {
      arguments = List.copyOf(arguments);
    }
  }
}
