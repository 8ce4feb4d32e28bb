package telar.compiler.lower;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import telar.compiler.frontend.FrontEnd;
import telar.compiler.frontend.FrontEndOptions;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrModule;
import telar.compiler.source.SourceFile;

/** What lowering makes of a kernel {@code k(int n, int *out)}. */
final class LoweredKernel {

  private LoweredKernel() {}

  /** The kernel with a body; {@code exact} as instrumented code has it. */
  static IrFunction of(String body, boolean exact) {
    return plan(body, exact, name -> false).kernel();
  }

  /** The plan of plain code; block indices and sizes are the same in a block. */
  static KernelPlan plan(String body) {
    return plan(body, false, name -> name.matches("(block|grid)(Idx|Dim)\\..*"));
  }

  private static KernelPlan plan(String body, boolean exact, Predicate<String> uniform) {
    String text = "__global__ void k(int n, int *out) {" + body + "}";
    IrModule module =
        FrontEnd.compile(
                List.of(new SourceFile("k.cu", text)), new FrontEndOptions(List.of(), Map.of()))
            .module();
    IntrinsicTraits traits =
        new IntrinsicTraits() {
          @Override
          public boolean isWarp(String name) {
            return false;
          }

          @Override
          public boolean isUniform(String name) {
            return uniform.test(name);
          }
        };
    IrFunction kernel =
        module.functions().stream().filter(f -> f.displayName().startsWith("k")).findAny().get();
    return new Lowering(module, traits).kernel(kernel.name(), exact);
  }
}
