package telar.compiler.codegen;

/**
 * How the code of kernels is generated.
 *
 * @param instrumented whether kernels emit events; plain ones only check bounds
 * @param vectors whether they may run several lanes together
 * @param lanes how many lanes those are; 0 for what the machine and the launch suggest
 * @param inTurns whether a warp of an instrumented kernel gets as far as it can before the next one
 *     begins, as in plain ones, so that what depends on their order shows
 */
public record CodegenOptions(boolean instrumented, Vectors vectors, int lanes, boolean inTurns) {

  /** Code whose warps may go in step. */
  public CodegenOptions(boolean instrumented, Vectors vectors, int lanes) {
    this(instrumented, vectors, lanes, false);
  }

  /** When lane code runs as vectors. */
  public enum Vectors {
    NEVER,
    /** Where they are found to be faster. */
    WHEN_FASTER,
    /** Wherever they can; for tests. */
    ALWAYS
  }

  public static final CodegenOptions PLAIN = new CodegenOptions(false, Vectors.WHEN_FASTER, 0);
  public static final CodegenOptions SCALAR = new CodegenOptions(false, Vectors.NEVER, 0);
  public static final CodegenOptions INSTRUMENTED =
      new CodegenOptions(true, Vectors.WHEN_FASTER, 0);

  /** Instrumented code that shows the same under the same order each time. */
  public static final CodegenOptions IN_TURNS = new CodegenOptions(true, Vectors.NEVER, 0, true);

  /**
   * Plain code as the system property {@code telar.vectors} wants it: {@code never}, a number of
   * lanes that always run together, or, without it, as it is fastest. For tests and measurements.
   */
  public static CodegenOptions plain() {
    String wanted = System.getProperty("telar.vectors", "");
    if (wanted.isEmpty()) {
      return PLAIN;
    }
    return wanted.equals("never") ? SCALAR : vectors(Integer.parseInt(wanted));
  }

  /** Plain code that always runs that many lanes together; the machine need not have them. */
  public static CodegenOptions vectors(int lanes) {
    return new CodegenOptions(false, Vectors.ALWAYS, lanes);
  }
}
