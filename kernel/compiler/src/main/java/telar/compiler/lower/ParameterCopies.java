package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/** Gives parameters that the body assigns a register of their own, so that none ever changes. */
final class ParameterCopies extends IrTransformer {

  private final Map<Local, Local> copies = new HashMap<>();

  static IrFunction copy(IrFunction function) {
    Set<Local> assigned = new HashSet<>();
    IrTree.statements(
        function.body(),
        s -> {
          Local result = IrTree.result(s);
          if (result != null) {
            assigned.add(result);
          }
        });
    ParameterCopies pass = new ParameterCopies();
    Names names = new Names(function);
    List<Stmt> body = new ArrayList<>();
    for (IrFunction.Parameter parameter : function.parameters()) {
      Local local = parameter.local();
      if (assigned.contains(local)) {
        Local own = names.copy(local);
        pass.copies.put(local, own);
        body.add(new Stmt.Set(own, new Expr.Get(local), function.span()));
      }
    }
    body.addAll(pass.block(function.body()).statements());
    return function.withBody(new Stmt.Block(body, function.body().span()));
  }

  @Override
  Local local(Local local) {
    return copies.getOrDefault(local, local);
  }
}
