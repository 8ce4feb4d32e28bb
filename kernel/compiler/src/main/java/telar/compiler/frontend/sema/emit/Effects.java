package telar.compiler.frontend.sema.emit;

import telar.compiler.ir.Expr;

/** Tells whether evaluating an expression too early could be noticed. */
public final class Effects {

  private Effects() {}

  /** Whether it reads memory other than a whole variable of the function. */
  public static boolean mayFault(Expr expr) {
    if (expr instanceof Expr.Load l) {
      return !(l.address() instanceof Expr.SlotAddress);
    } else if (expr instanceof Expr.Unary u) {
      return mayFault(u.operand());
    } else if (expr instanceof Expr.Binary b) {
      return mayFault(b.left()) || mayFault(b.right());
    } else if (expr instanceof Expr.Compare c) {
      return mayFault(c.left()) || mayFault(c.right());
    } else if (expr instanceof Expr.Convert c) {
      return mayFault(c.operand());
    } else if (expr instanceof Expr.Select s) {
      return mayFault(s.condition()) || mayFault(s.whenTrue()) || mayFault(s.whenFalse());
    } else if (expr instanceof Expr.PointerAdd p) {
      return mayFault(p.base()) || mayFault(p.index());
    } else if (expr instanceof Expr.Intrinsic i) {
      return i.arguments().stream().anyMatch(Effects::mayFault);
    }
    return false;
  }
}
