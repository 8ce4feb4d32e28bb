package telar.device.emulator;

import java.util.List;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.device.KernelParameter;

/** The parameters of a compiled function as those who call it from Java see them. */
final class Parameters {

  private Parameters() {}

  static List<KernelParameter> of(IrFunction function) {
    return function.parameters().stream()
        .map(
            p ->
                new KernelParameter(
                    p.local().name(),
                    p.cppType(),
                    p.local().type() == IrType.PTR && p.byValueBytes() == 0))
        .toList();
  }
}
