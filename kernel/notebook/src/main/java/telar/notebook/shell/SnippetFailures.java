package telar.notebook.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.SnippetEvent;
import jdk.jshell.UnresolvedReferenceException;
import org.jspecify.annotations.Nullable;
import telar.device.CompilationException;
import telar.device.DeviceException;
import telar.device.Diagnostic;
import telar.device.Finding;
import telar.notebook.help.HelpPages;
import telar.notebook.text.Texts;

/** Decides how each way of failing is told to the learner. */
final class SnippetFailures {

  private static final long MEGABYTE = 1 << 20;
  private static final int MAX_CODES = 3;
  private static final List<String> FONT_CODE = List.of("sun.font.", "sun.awt.FontConfiguration");

  private final RuntimeErrors runtimeErrors;
  private final SessionVariables variables;
  private final KernelCalls kernels;

  SnippetFailures(RuntimeErrors runtimeErrors, SessionVariables variables, KernelCalls kernels) {
    this.runtimeErrors = runtimeErrors;
    this.variables = variables;
    this.kernels = kernels;
  }

  /** The error of a snippet that ran, or null when it ended well. */
  @Nullable CellError describe(
      Cell cell, SnippetEvent event, CellRunner.Outcome outcome, JShell jshell) {
    JShellException exception = event.exception();
    if (exception instanceof UnresolvedReferenceException unresolved) {
      return unresolved(cell, unresolved, jshell);
    }
    if (outcome instanceof CellRunner.Outcome.Returned) {
      return null;
    }
    StackTraceElement[] frames =
        exception == null ? new StackTraceElement[0] : exception.getStackTrace();
    return describe(cell, outcome, frames);
  }

  CellError describe(Cell cell, CellRunner.Outcome outcome, StackTraceElement[] frames) {
    if (outcome instanceof CellRunner.Outcome.Threw threw) {
      return threw(cell, threw.thrown(), threw.message(), frames);
    }
    boolean abandoned = outcome instanceof CellRunner.Outcome.Abandoned;
    return plain("interrupted.name", abandoned ? "abandoned.value" : "interrupted.value");
  }

  private CellError threw(
      Cell cell, Throwable thrown, @Nullable String message, StackTraceElement[] frames) {
    if (thrown instanceof ExitGuard.ExitAttempt exit) {
      return plain("exit.name", "exit.value", String.valueOf(exit.status()));
    }
    if (thrown instanceof CompilationException || thrown instanceof DeviceException) {
      return messageOnly(thrown, message == null ? "" : message);
    }
    if (thrown instanceof OutOfMemoryError) {
      return outOfMemory();
    }
    CellError described = runtimeErrors.describe(cell, thrown, message, frames);
    if (lacksFonts(thrown)) {
      return withLine(described, Texts.SHELL.of("fonts.missing"));
    }
    return thrown instanceof StackOverflowError ? overflow(described) : described;
  }

  /** These messages are complete: what, where, why and the next step, in Spanish. */
  private static CellError messageOnly(Throwable thrown, String message) {
    List<String> lines = new ArrayList<>(message.lines().toList());
    String first = lines.isEmpty() ? "" : lines.get(0);
    codes(thrown)
        .distinct()
        .filter(code -> HelpPages.find(code).isPresent())
        .limit(MAX_CODES)
        .forEach(code -> lines.add(Texts.SHELL.of("help.code", code)));
    return new CellError(thrown.getClass().getSimpleName(), first, lines);
  }

  private static Stream<String> codes(Throwable thrown) {
    if (thrown instanceof CompilationException mistakes) {
      return mistakes.diagnostics().stream().map(Diagnostic::code);
    }
    return thrown instanceof DeviceException failure
        ? failure.findings().stream().map(Finding::code)
        : Stream.empty();
  }

  private CellError outOfMemory() {
    List<String> emptied = variables.recoverMemory();
    long megabytes = Runtime.getRuntime().maxMemory() / MEGABYTE;
    String value = Texts.SHELL.of("memory.value", String.valueOf(megabytes));
    List<String> text = new ArrayList<>(List.of(value));
    if (!emptied.isEmpty()) {
      text.add(Texts.SHELL.of("memory.dropped", String.join(", ", emptied)));
    }
    return new CellError("OutOfMemoryError", value, text);
  }

  /**
   * Whether it comes from Java's own font code, which fails in many ways where there is no font.
   */
  private static boolean lacksFonts(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .flatMap(cause -> Arrays.stream(cause.getStackTrace()).limit(1))
        .anyMatch(frame -> FONT_CODE.stream().anyMatch(frame.getClassName()::startsWith));
  }

  private static CellError withLine(CellError error, String line) {
    List<String> text = new ArrayList<>(error.traceback());
    text.add(line);
    return new CellError(error.name(), error.value(), text);
  }

  private static CellError overflow(CellError described) {
    String value = Texts.SHELL.of("overflow.value");
    List<String> text = new ArrayList<>(List.of(value));
    text.addAll(described.traceback().subList(1, described.traceback().size()));
    return new CellError(described.name(), value, text);
  }

  private CellError unresolved(Cell cell, UnresolvedReferenceException unresolved, JShell jshell) {
    var snippet = unresolved.getSnippet();
    List<String> text = new ArrayList<>();
    text.add(Texts.SHELL.of("unresolved.header", cell.name(), snippet.name()));
    Missing.of(snippet, jshell).forEach(missing -> text.add("    " + missing));
    Missing.methods(snippet, jshell).forEach(name -> kernels.ofMethod(name).ifPresent(text::add));
    return new CellError(Texts.SHELL.of("unresolved.name"), snippet.name(), text);
  }

  private static CellError plain(String name, String value, Object... arguments) {
    String text = Texts.SHELL.of(value, arguments);
    return new CellError(Texts.SHELL.of(name), text, List.of(text));
  }
}
