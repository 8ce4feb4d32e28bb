package telar.compiler.codegen;

/**
 * How code is generated.
 *
 * @param instrumented whether kernels emit events; plain ones only check bounds
 */
public record CodegenOptions(boolean instrumented) {

  public static final CodegenOptions PLAIN = new CodegenOptions(false);
  public static final CodegenOptions INSTRUMENTED = new CodegenOptions(true);
}
