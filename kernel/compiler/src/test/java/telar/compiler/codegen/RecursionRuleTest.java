package telar.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static telar.compiler.codegen.FunctionBuilder.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrModule;
import telar.compiler.ir.IrType;

class RecursionRuleTest {

  private static List<Diagnostic> problems(IrFunction... functions) {
    return CodeGenerator.problems(new IrModule(List.of(functions), List.of(), null, null));
  }

  @Test
  void aBarrierInARecursiveFunctionIsAnError() {
    FunctionBuilder d = FunctionBuilder.device("f", IrType.VOID);
    Expr n = d.parameter("n", IrType.I32);
    int line = d.line() + 1;
    d.when(gt(n, i32(0)), () -> d.call(null, "f", minus(n, i32(1))), d::barrier);
    List<Diagnostic> found = problems(d.build());
    assertEquals(List.of("TLR-400"), found.stream().map(Diagnostic::code).toList());
    assertEquals(line + 1, found.get(0).span().line());
  }

  @Test
  void aBarrierInAFunctionThatIsNotRecursiveIsNone() {
    FunctionBuilder d = FunctionBuilder.device("f", IrType.VOID);
    d.barrier();
    FunctionBuilder k = FunctionBuilder.kernel("k");
    k.call(null, "f");
    assertEquals(List.of(), problems(d.build(), k.build()));
  }
}
