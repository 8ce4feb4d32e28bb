package telar.compiler.frontend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.ir.IrModule;

/**
 * What compiling gave.
 *
 * @param module the program in IR; null when there are errors
 * @param diagnostics errors and warnings in the order of the source
 */
public record FrontEndResult(@Nullable IrModule module, List<Diagnostic> diagnostics) {

  public FrontEndResult {
    diagnostics = List.copyOf(diagnostics);
  }

  public boolean hasErrors() {
    return module == null;
  }
}
