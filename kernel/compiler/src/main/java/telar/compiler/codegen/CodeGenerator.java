package telar.compiler.codegen;

import telar.compiler.ir.IrModule;

/** Turns IR into JVM code: the façade of this package. */
public final class CodeGenerator {

  private CodeGenerator() {}

  /** The module, ready to make the code of its kernels and functions when they are first used. */
  public static CompiledModule compile(IrModule module) {
    return new CompiledModule(module);
  }
}
