package telar.notebook.shell;

import java.util.ArrayList;
import java.util.List;
import jdk.jshell.Diag;
import telar.notebook.text.Texts;

/** Shows what javac says about a piece of a cell: Spanish sentence, source line and caret. */
final class CompileErrors {

  private final JavacMessages messages = new JavacMessages();
  private final KernelCalls kernels;

  CompileErrors(KernelCalls kernels) {
    this.kernels = kernels;
  }

  CellError describe(Cell cell, Piece piece, List<Diag> diagnostics) {
    List<Diag> errors = diagnostics.stream().filter(Diag::isError).toList();
    List<String> text = new ArrayList<>();
    SourceText source = new SourceText(cell.code());
    for (Diag error : errors.isEmpty() ? diagnostics : errors) {
      int start = piece.offset() + (int) Math.max(0, error.getStartPosition());
      int end = piece.offset() + (int) Math.max(0, error.getEndPosition());
      text.add(Texts.SHELL.of("compile.header", cell.name(), source.lineAt(start)));
      text.addAll(source.excerpt(start, end));
      text.add(message(error));
      kernels.advice(error.getMessage(null), piece.source()).ifPresent(text::add);
    }
    return new CellError(Texts.SHELL.of("compile.name"), first(diagnostics), text);
  }

  /** Without JShell's wrapper class, where a learner sees none, and with short names. */
  private String message(Diag error) {
    String english = error.getMessage(null).replaceAll("\\s+location: class\\s*$", "");
    return messages.translate(english.replaceAll("\\bjava\\.lang\\.(?=[A-Z])", ""));
  }

  private String first(List<Diag> diagnostics) {
    return diagnostics.isEmpty() ? "" : message(diagnostics.get(0));
  }
}
