package telar.compiler.frontend.sema.symbols;

import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.Specifiers;

/** Where a function may run, by its {@code __global__}, {@code __device__}, {@code __host__}. */
public record Execution(boolean global, boolean device, boolean host) {

  public static final Execution ANYWHERE = new Execution(false, true, true);

  /** What the specifiers say; {@code constexpr} functions run anywhere. */
  static Execution of(Specifiers specifiers) {
    boolean global = specifiers.has(Specifier.GLOBAL);
    boolean device = specifiers.has(Specifier.DEVICE);
    boolean host = specifiers.has(Specifier.HOST);
    boolean unmarked = !global && !device && !host;
    boolean constexpr = specifiers.has(Specifier.CONSTEXPR);
    return new Execution(global, device || (unmarked && constexpr), host || unmarked);
  }

  Execution merge(Execution other) {
    return new Execution(
        global || other.global, device || other.device, host && other.host || host && device);
  }

  /** As written, e.g. {@code __host__ __device__}. */
  String display() {
    if (global) {
      return "__global__";
    }
    return device ? (host ? "__host__ __device__" : "__device__") : "__host__";
  }
}
