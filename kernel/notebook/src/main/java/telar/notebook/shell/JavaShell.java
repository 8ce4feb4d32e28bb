package telar.notebook.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.VarSnippet;
import org.jspecify.annotations.Nullable;
import telar.notebook.text.Texts;

/**
 * The Java session of a notebook: evaluates cells one after another, keeping their declarations.
 * Used by one thread at a time, except for {@link #interrupt}.
 */
public final class JavaShell implements AutoCloseable {

  private final CellRunner runner = new CellRunner();
  private final CellExecutionControl control = new CellExecutionControl(runner);
  private final JShell jshell;
  private final CellSplitter splitter;
  private final Map<String, RuntimeErrors.Origin> origins = new ConcurrentHashMap<>();
  private final CompileErrors compileErrors;
  private final SnippetFailures failures;
  private final SessionVariables variables;
  private final Set<Snippet> noted = new HashSet<>();

  public JavaShell() {
    jshell = JShell.builder().executionEngine(control, Map.of()).build();
    splitter = new CellSplitter(jshell.sourceCodeAnalysis());
    variables = new SessionVariables(jshell, control);
    KernelCalls kernels = new KernelCalls(variables);
    compileErrors = new CompileErrors(kernels);
    failures = new SnippetFailures(new RuntimeErrors(origins, runner), variables, kernels);
  }

  /** Evaluates a cell up to its end or its first error. */
  public CellOutcome evaluate(Cell cell) {
    List<Piece> pieces = splitter.split(cell.code());
    if (!pieces.isEmpty() && !pieces.get(pieces.size() - 1).complete()) {
      // Not Java: say so before anything has run.
      return evaluate(cell, pieces.get(pieces.size() - 1));
    }
    CellOutcome outcome = new CellOutcome.Done();
    for (Piece piece : pieces) {
      outcome = evaluate(cell, piece);
      if (outcome instanceof CellOutcome.Failed) {
        return outcome;
      }
    }
    boolean silent = pieces.isEmpty() || pieces.get(pieces.size() - 1).endsWithSemicolon();
    return silent ? new CellOutcome.Done() : outcome;
  }

  private CellOutcome evaluate(Cell cell, Piece piece) {
    control.reset();
    int line = new SourceText(cell.code()).lineAt(piece.offset());
    // JShell numbers snippets as it meets them; the frames of this one must be known by then.
    List<SnippetEvent> events = jshell.eval(piece.source());
    SnippetEvent main =
        events.stream().filter(e -> e.causeSnippet() == null).findFirst().orElse(null);
    if (main == null) {
      return new CellOutcome.Done();
    }
    origins.put(main.snippet().id(), new RuntimeErrors.Origin(cell.name(), line));
    if (main.status() == Snippet.Status.REJECTED || isWrongForGood(main.snippet())) {
      List<Diag> diagnostics = jshell.diagnostics(main.snippet()).toList();
      return new CellOutcome.Failed(compileErrors.describe(cell, piece, diagnostics));
    }
    if (main.snippet() instanceof VarSnippet variable) {
      control.declares(variable.name());
    }
    CellError error = failures.describe(cell, main, control.last(), jshell);
    CellOutcome outcome = error != null ? new CellOutcome.Failed(error) : valueOf(main);
    if (main.snippet().subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND) {
      variables.forget(main.snippet());
    }
    return outcome;
  }

  private CellOutcome valueOf(SnippetEvent event) {
    Object value = control.last() instanceof CellRunner.Outcome.Returned r ? r.value() : null;
    return switch (event.snippet().subKind()) {
      case TEMP_VAR_EXPRESSION_SUBKIND, OTHER_EXPRESSION_SUBKIND ->
          value == null ? new CellOutcome.Done() : new CellOutcome.Value(value);
      case VAR_VALUE_SUBKIND -> new CellOutcome.Value(value);
      default -> new CellOutcome.Done();
    };
  }

  /** A cell begins: it can be interrupted until {@link #endCell}. */
  public void beginCell() {
    runner.begin();
  }

  public void endCell() {
    runner.end();
  }

  /** Runs code of the kernel that calls the learner's (say, a {@code toString}) as a cell runs. */
  public CellRunner.Outcome guarded(Callable<@Nullable Object> body) {
    return runner.run(body);
  }

  /** Describes a failure of {@link #guarded} code. */
  public CellError describe(Cell cell, CellRunner.Outcome outcome) {
    return failures.describe(cell, outcome, new StackTraceElement[0]);
  }

  /** Stops the cell that runs now; returns once it has ended or was abandoned. */
  public void interrupt() {
    runner.interrupt();
  }

  /** Notes on what was declared since the last call and still misses something. */
  public List<String> newPendingNotes() {
    List<DeclarationSnippet> pending =
        jshell
            .snippets()
            .filter(s -> isPending(jshell.status(s)))
            .filter(DeclarationSnippet.class::isInstance)
            .map(DeclarationSnippet.class::cast)
            .filter(s -> !isWrongForGood(s))
            .toList();
    List<String> notes =
        pending.stream()
            .filter(s -> !noted.contains(s))
            .map(s -> Texts.SHELL.of("unresolved.note", s.name(), missing(s)))
            .toList();
    noted.clear();
    noted.addAll(pending);
    return notes;
  }

  private static boolean isPending(Snippet.Status status) {
    return status == Snippet.Status.RECOVERABLE_DEFINED
        || status == Snippet.Status.RECOVERABLE_NOT_DEFINED;
  }

  /** JShell also waits when nothing is missing, say, after a call with the wrong arguments. */
  private boolean isWrongForGood(Snippet snippet) {
    return isPending(jshell.status(snippet))
        && snippet instanceof DeclarationSnippet declaration
        && Missing.of(declaration, jshell).isEmpty();
  }

  private String missing(DeclarationSnippet snippet) {
    return String.join(", ", Missing.of(snippet, jshell));
  }

  /** The variables of the session and their types, in order of declaration. */
  public Map<String, String> variables() {
    return variables.types();
  }

  /** The value of a variable; empty when there is none of that name. */
  public Optional<Object> variable(String name) {
    return variables.value(name);
  }

  public void addToClasspath(String path) {
    jshell.addToClasspath(path);
  }

  /** JShell's analysis of code, for completion and inspection. */
  public SourceCodeAnalysis analysis() {
    return jshell.sourceCodeAnalysis();
  }

  @Override
  public void close() {
    jshell.close();
  }
}
