package telar.notebook.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import telar.notebook.text.Texts;

/** Shows an exception with the learner's own frames only: cell and line, nothing of Java inside. */
final class RuntimeErrors {

  private static final int MAX_FRAMES = 12;

  /** The JVM keeps no more frames of a deeper stack, so how many there were is not known. */
  private static final int KEPT_BY_THE_JVM = 1024;

  private static final int MAX_CAUSES = 5;
  private static final int MAX_MESSAGE = 4000;

  private static final Pattern WRAPPER = Pattern.compile("REPL\\.\\$JShell\\$\\d+[A-Z]*[.$]");

  private final Map<String, Origin> origins;
  private final CellRunner runner;

  /**
   * Where a snippet comes from.
   *
   * @param cell the cell's name
   * @param line the line of the cell where the snippet starts
   */
  record Origin(String cell, int line) {}

  RuntimeErrors(Map<String, Origin> origins, CellRunner runner) {
    this.origins = origins;
    this.runner = runner;
  }

  CellError describe(
      Cell cell, Throwable thrown, @Nullable String message, StackTraceElement[] frames) {
    String name = nameOf(thrown);
    List<String> text = new ArrayList<>();
    text.add(
        message == null
            ? Texts.SHELL.of("runtime.header", cell.name(), name)
            : Texts.SHELL.of("runtime.headerWithMessage", cell.name(), name, bounded(message)));
    text.addAll(framesOfLearner(frames));
    text.addAll(causes(thrown));
    return new CellError(name, message == null ? "" : bounded(message), text);
  }

  /** JShell names a frame of a snippet {@code #id}; any other frame is not the learner's. */
  private List<String> framesOfLearner(StackTraceElement[] frames) {
    List<String> lines = new ArrayList<>();
    int more = 0;
    for (StackTraceElement frame : frames) {
      String line = describe(frame);
      boolean again = !lines.isEmpty() && lines.get(lines.size() - 1).equals(line);
      if (line != null && !again && lines.size() < MAX_FRAMES) {
        lines.add(line);
      } else if (line != null) {
        more++;
      }
    }
    if (frames.length >= KEPT_BY_THE_JVM) {
      lines.add(Texts.SHELL.of("runtime.manyFrames"));
    } else if (more > 0) {
      lines.add(Texts.SHELL.of("runtime.moreFrames", more));
    }
    return lines;
  }

  private @Nullable String describe(StackTraceElement frame) {
    String file = frame.getFileName();
    Origin origin = file == null || !file.startsWith("#") ? null : origins.get(file.substring(1));
    if (origin == null) {
      return null;
    }
    String line = String.valueOf(origin.line() + frame.getLineNumber() - 1);
    return frame.getMethodName().isEmpty()
        ? Texts.SHELL.of("runtime.frame", origin.cell(), line)
        : Texts.SHELL.of("runtime.frameIn", qualified(frame), origin.cell(), line);
  }

  private static String qualified(StackTraceElement frame) {
    String method = frame.getMethodName();
    String plain = method.startsWith("lambda$") ? "lambda" : method;
    return frame.getClassName().isEmpty() ? plain : frame.getClassName() + "." + plain;
  }

  /** A cause may be the learner's class: its message is asked for on the learner's thread. */
  private List<String> causes(Throwable thrown) {
    CellRunner.Outcome outcome = runner.run(() -> causeLines(thrown));
    return outcome instanceof CellRunner.Outcome.Returned returned
            && returned.value() instanceof List<?> lines
        ? lines.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static List<String> causeLines(Throwable thrown) {
    List<String> lines = new ArrayList<>();
    Throwable cause = thrown.getCause();
    while (cause != null && lines.size() < MAX_CAUSES) {
      String message = cause.getLocalizedMessage();
      lines.add(
          message == null
              ? Texts.SHELL.of("runtime.cause", nameOf(cause))
              : Texts.SHELL.of("runtime.causeWithMessage", nameOf(cause), bounded(message)));
      cause = cause.getCause();
    }
    return lines;
  }

  private static String nameOf(Throwable thrown) {
    String simple = thrown.getClass().getSimpleName();
    return simple.isEmpty() ? thrown.getClass().getName() : simple;
  }

  /** JShell's wrapper classes appear in the JVM's messages, where a learner sees none. */
  private static String bounded(String original) {
    String message = WRAPPER.matcher(original).replaceAll("");
    return message.length() <= MAX_MESSAGE ? message : message.substring(0, MAX_MESSAGE) + "…";
  }
}
