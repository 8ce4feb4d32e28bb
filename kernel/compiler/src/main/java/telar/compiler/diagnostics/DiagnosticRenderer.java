package telar.compiler.diagnostics;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import telar.compiler.source.Span;

/**
 * Turns diagnostics into text: place and message, the source line with the span underlined, the
 * notes, and the next step.
 */
public final class DiagnosticRenderer {

  private DiagnosticRenderer() {}

  /** All of them, a blank line between each two. */
  public static String render(Collection<Diagnostic> diagnostics) {
    return diagnostics.stream().map(DiagnosticRenderer::render).collect(Collectors.joining("\n"));
  }

  /** One diagnostic, ending in a new line. */
  public static String render(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    String severity = Messages.text("severity." + diagnostic.severity().name());
    appendPlace(out, diagnostic.span(), severity + " " + diagnostic.code(), message(diagnostic));
    for (Diagnostic.Note note : diagnostic.notes()) {
      String text = Messages.text(note.key(), note.arguments().toArray());
      appendPlace(out, note.span(), Messages.text("severity.NOTE"), text);
    }
    String help = help(diagnostic);
    if (help != null) {
      out.append("  ").append(Messages.text("severity.HELP"));
      out.append(": ").append(help).append('\n');
    }
    return out.toString();
  }

  /** The message alone. */
  public static String message(Diagnostic diagnostic) {
    return Messages.text(diagnostic.code(), diagnostic.arguments().toArray());
  }

  /** The next step, or null when the bundle has none for it. */
  public static @Nullable String help(Diagnostic diagnostic) {
    Diagnostic.Help own = diagnostic.help();
    if (own != null) {
      return Messages.text(own.key(), own.arguments().toArray());
    }
    return Messages.optional(diagnostic.code() + ".help", diagnostic.arguments().toArray());
  }

  private static void appendPlace(StringBuilder out, Span span, String label, String text) {
    out.append(span).append(": ").append(label).append(": ").append(text).append('\n');
    String number = Integer.toString(span.line());
    String gutter = " ".repeat(number.length());
    SourceExcerpt excerpt = SourceExcerpt.of(span);
    out.append("  ").append(number).append(" | ").append(excerpt.line()).append('\n');
    out.append("  ").append(gutter).append(" | ").append(excerpt.underline()).append('\n');
  }
}
