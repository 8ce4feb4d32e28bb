package telar.compiler.source;

/**
 * A half-open range of offsets in a source file. A token that a macro made has the span of the
 * macro's use, so diagnostics point at what the learner wrote.
 */
public record Span(SourceFile file, int start, int end) {

  public int line() {
    return file.line(start);
  }

  public int column() {
    return file.column(start);
  }

  /** The source text that the span covers. */
  public String text() {
    return file.text().substring(start, end);
  }

  /** The smallest span that covers both; this one when they are in different files. */
  public Span to(Span other) {
    return other.file == file
        ? new Span(file, Math.min(start, other.start), Math.max(end, other.end))
        : this;
  }

  @Override
  public String toString() {
    return file.name() + ":" + line() + ":" + column();
  }
}
