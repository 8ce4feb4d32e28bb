package telar.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Gives the operands and results of warp intrinsics and barriers, and the value of a switch,
 * registers of their own, so that what happens between lanes touches nothing but these.
 */
final class CrossLaneOperands extends IrTransformer {

  /** Prefix of the registers of warp intrinsics: they live only around their call. */
  private static final String WARP_PREFIX = "%warp";

  private final Names names;
  private final Predicate<String> warpIntrinsic;

  private CrossLaneOperands(IrFunction function, Predicate<String> warpIntrinsic) {
    this.names = new Names(function);
    this.warpIntrinsic = warpIntrinsic;
  }

  static IrFunction separate(IrFunction function, Predicate<String> warpIntrinsic) {
    CrossLaneOperands pass = new CrossLaneOperands(function, warpIntrinsic);
    return function.withBody(pass.block(function.body()));
  }

  /** Whether a register is an operand or result of a warp intrinsic. */
  static boolean isWarpOperand(Local local) {
    return local.name().startsWith(WARP_PREFIX);
  }

  @Override
  void statement(Stmt stmt, List<Stmt> out) {
    if (stmt instanceof Stmt.Perform call && warpIntrinsic.test(call.intrinsic())) {
      warpCall(call, out);
    } else if (stmt instanceof Stmt.Barrier barrier && barrier.result() != null) {
      Local own = names.local("%barrier", barrier.result().type());
      out.add(new Stmt.Barrier(barrier.kind(), own, barrier.predicate(), barrier.span()));
      out.add(new Stmt.Set(barrier.result(), new Expr.Get(own), barrier.span()));
    } else if (stmt instanceof Stmt.Switch choice && !(choice.value() instanceof Expr.Get)) {
      Local own = names.local("%switch", choice.value().type());
      out.add(new Stmt.Set(own, expr(choice.value()), choice.span()));
      Expr value = new Expr.Get(own);
      super.statement(
          new Stmt.Switch(choice.label(), value, choice.cases(), choice.site(), choice.span()),
          out);
    } else {
      super.statement(stmt, out);
    }
  }

  private void warpCall(Stmt.Perform call, List<Stmt> out) {
    List<Expr> arguments = new ArrayList<>();
    for (Expr argument : call.arguments()) {
      Local own = names.local(WARP_PREFIX + "Argument", argument.type());
      out.add(new Stmt.Set(own, argument, call.span()));
      arguments.add(new Expr.Get(own));
    }
    Local result =
        call.returnType() == IrType.VOID
            ? null
            : names.local(WARP_PREFIX + "Result", call.returnType());
    out.add(
        new Stmt.Perform(
            result, call.intrinsic(), call.returnType(), arguments, call.site(), call.span()));
    if (call.result() != null && result != null) {
      out.add(new Stmt.Set(call.result(), new Expr.Get(result), call.span()));
    }
  }
}
