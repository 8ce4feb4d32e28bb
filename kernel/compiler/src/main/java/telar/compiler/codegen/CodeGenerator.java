package telar.compiler.codegen;

import java.util.List;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.ir.IrModule;
import telar.compiler.lower.RecursionRule;

/** Turns IR into JVM code: the façade of this package. */
public final class CodeGenerator {

  private CodeGenerator() {}

  /** Why a module that is right C++ cannot become code; empty when it can. */
  public static List<Diagnostic> problems(IrModule module) {
    return RecursionRule.check(module, new ModuleSymbols(module));
  }

  /** The module, ready to make the code of its kernels and functions when they are first used. */
  public static CompiledModule compile(IrModule module) {
    return new CompiledModule(module);
  }
}
