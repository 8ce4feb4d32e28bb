package telar.device;

import java.util.List;
import java.util.stream.Collectors;

/** CUDA C++ that does not compile; the message is what the learner should read. */
public class CompilationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  public CompilationException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::rendered).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
