package telar.compiler.lower;

import java.util.LinkedHashMap;
import java.util.Map;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;

/**
 * Members of class objects that a kernel takes by value: they are the same for the whole launch, so
 * they become registers that are read once.
 */
final class LaunchConstants extends IrTransformer {

  private record Member(Local parameter, long offset, IrType type) {}

  private final IrFunction kernel;
  private final Names names;
  private final Map<Member, Local> registers = new LinkedHashMap<>();
  private final Map<Local, Expr.Load> values = new LinkedHashMap<>();

  LaunchConstants(IrFunction kernel) {
    this.kernel = kernel;
    this.names = new Names(kernel);
  }

  /** The kernel with registers in place of the loads. */
  IrFunction extract() {
    return kernel.withBody(block(kernel.body()));
  }

  /** What the registers hold, known after {@link #extract}. */
  Map<Local, Expr.Load> values() {
    return values;
  }

  @Override
  Expr expr(Expr expr) {
    if (expr instanceof Expr.Load load) {
      long offset = 0;
      Expr base = load.address();
      while (base instanceof Expr.PointerAdd add && add.index() instanceof Expr.Const index) {
        offset += index.bits() * add.scale();
        base = add.base();
      }
      if (base instanceof Expr.Get get && isStruct(get.local())) {
        return new Expr.Get(register(new Member(get.local(), offset, load.type()), load));
      }
    }
    return super.expr(expr);
  }

  private boolean isStruct(Local local) {
    return kernel.parameters().stream()
        .anyMatch(p -> p.byValueBytes() > 0 && p.local().equals(local));
  }

  private Local register(Member member, Expr.Load load) {
    return registers.computeIfAbsent(
        member,
        m -> {
          Local register = names.local(m.parameter().name() + "+" + m.offset(), m.type());
          values.put(register, load);
          return register;
        });
  }
}
