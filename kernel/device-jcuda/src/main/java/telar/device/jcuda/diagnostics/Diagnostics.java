package telar.device.jcuda.diagnostics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import telar.device.CudaSource;
import telar.device.Diagnostic;
import telar.device.Diagnostic.Severity;
import telar.device.SourceLocation;
import telar.device.jcuda.text.Messages;

/** Builds Telar's diagnostics from NVRTC's log and the source that it compiled. */
public final class Diagnostics {

  private final CudaSource source;
  private final List<String> lines;

  public Diagnostics(CudaSource source) {
    this.source = source;
    this.lines = source.text().lines().toList();
  }

  /** The errors, or the warnings when there are none: many warnings are echoes of an error. */
  public List<Diagnostic> of(List<LogEntry> entries) {
    boolean failed = entries.stream().anyMatch(entry -> entry.severity() == Severity.ERROR);
    Severity shown = failed ? Severity.ERROR : Severity.WARNING;
    return entries.stream()
        .filter(entry -> entry.severity() == shown)
        .map(this::diagnostic)
        .toList();
  }

  private Diagnostic diagnostic(LogEntry entry) {
    Translation spanish = Translator.translate(entry.message());
    SourceLocation location = location(entry);
    StringBuilder text = new StringBuilder();
    text.append(location.line() > 0 ? location : location.file()).append(": ");
    text.append(Messages.get("severity." + entry.severity())).append(' ');
    text.append(spanish.code()).append(": ").append(spanish.message()).append('\n');
    appendExcerpt(text, location);
    spanish.help().ifPresent(help -> appendLine(text, Messages.get("severity.HELP"), help));
    appendLine(text, "NVRTC", entry.message());
    return new Diagnostic(
        entry.severity(), spanish.code(), location, spanish.message(), text.toString());
  }

  /** A message without a place is about the end of the source, or about all of it. */
  private SourceLocation location(LogEntry entry) {
    if (!entry.file().isEmpty()) {
      return new SourceLocation(entry.file(), entry.line(), column(entry));
    }
    boolean atEnd = entry.severity() == Severity.ERROR && entry.message().startsWith("expected");
    return new SourceLocation(source.name(), atEnd ? lines.size() : 0, 0);
  }

  /** NVRTC places the caret by bytes of UTF-8; a learner's editor counts characters. */
  private int column(LogEntry entry) {
    if (!isShown(entry.file(), entry.line()) || entry.offset() < 0) {
      return entry.offset() + 1;
    }
    byte[] line = lines.get(entry.line() - 1).getBytes(StandardCharsets.UTF_8);
    int before = Math.min(entry.offset(), line.length);
    return new String(line, 0, before, StandardCharsets.UTF_8).length() + 1;
  }

  private boolean isShown(String file, int line) {
    return file.equals(source.name()) && line > 0 && line <= lines.size();
  }

  private void appendExcerpt(StringBuilder text, SourceLocation location) {
    if (!isShown(location.file(), location.line())) {
      return;
    }
    String number = String.valueOf(location.line());
    Excerpt excerpt = Excerpt.of(lines.get(location.line() - 1), location.column());
    text.append("  ").append(number).append(" | ").append(excerpt.line()).append('\n');
    if (location.column() > 0) {
      text.append("  ").append(" ".repeat(number.length())).append(" | ");
      text.append(excerpt.caret()).append('\n');
    }
  }

  private static void appendLine(StringBuilder text, String label, String content) {
    text.append("  ").append(label).append(": ").append(content).append('\n');
  }
}
