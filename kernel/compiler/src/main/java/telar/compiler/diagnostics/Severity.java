package telar.compiler.diagnostics;

/** How grave a diagnostic is; only errors stop the compilation. */
public enum Severity {
  ERROR,
  WARNING
}
