package telar.compiler.lower;

import java.util.List;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.SharedVariable;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;

/** Copies of functions with a part replaced. */
final class Functions {

  private Functions() {}

  static IrFunction withBody(IrFunction function, Stmt.Block body) {
    return with(function, function.slots(), body);
  }

  static IrFunction with(IrFunction function, List<Slot> slots, Stmt.Block body) {
    return new IrFunction(
        function.name(),
        function.displayName(),
        function.kind(),
        function.returnType(),
        function.parameters(),
        slots,
        function.shared(),
        body,
        function.span(),
        function.statements());
  }

  static IrFunction withShared(IrFunction function, List<SharedVariable> shared) {
    return new IrFunction(
        function.name(),
        function.displayName(),
        function.kind(),
        function.returnType(),
        function.parameters(),
        function.slots(),
        shared,
        function.body(),
        function.span(),
        function.statements());
  }
}
