package telar.compiler.ir.verify;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.ConvertOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.SharedVariable;
import telar.compiler.ir.Slot;
import telar.compiler.ir.UnaryOp;

/** Checks expressions: operand types and that what they refer to exists. */
final class ExprVerifier {

  private final Set<Slot> slots;
  private final Set<SharedVariable> shared;
  private final Set<String> functions;
  private final Set<Integer> globals;
  private final Consumer<Local> locals;
  private final Consumer<String> problems;

  ExprVerifier(
      IrFunction function,
      Set<String> functions,
      Set<Integer> globals,
      Consumer<Local> locals,
      Consumer<String> problems) {
    this.slots = new HashSet<>(function.slots());
    this.shared = new HashSet<>(function.shared());
    this.functions = functions;
    this.globals = globals;
    this.locals = locals;
    this.problems = problems;
  }

  void check(Expr expr) {
    if (expr instanceof Expr.Get g) {
      locals.accept(g.local());
    } else if (expr instanceof Expr.Unary u) {
      check(u.operand());
      require((u.op() == UnaryOp.NOT) == (u.type() == IrType.BOOL), "bad operand of " + u.op());
    } else if (expr instanceof Expr.Binary b) {
      binary(b);
    } else if (expr instanceof Expr.Compare c) {
      same(c.left(), c.right(), c.op().name());
    } else if (expr instanceof Expr.Select s) {
      check(s.condition());
      require(s.condition().type() == IrType.BOOL, "select condition is not BOOL");
      same(s.whenTrue(), s.whenFalse(), "select");
    } else if (expr instanceof Expr.Convert c) {
      check(c.operand());
      require(
          isConversion(c),
          "bad conversion " + c.op() + " " + c.operand().type() + " to " + c.type());
    } else if (expr instanceof Expr.Load l) {
      check(l.address());
      require(l.address().type() == IrType.PTR, "load address is not PTR");
      require(l.type() != IrType.VOID, "load of VOID");
    } else {
      checkAddress(expr);
    }
  }

  private void checkAddress(Expr expr) {
    if (expr instanceof Expr.PointerAdd p) {
      check(p.base());
      check(p.index());
      require(p.base().type() == IrType.PTR, "pointer add to " + p.base().type());
      require(p.index().type() == IrType.I64, "pointer index is " + p.index().type());
    } else if (expr instanceof Expr.SlotAddress s) {
      require(slots.contains(s.slot()), "slot " + s.slot().name() + " is not of this function");
    } else if (expr instanceof Expr.SharedAddress s) {
      require(shared.contains(s.variable()), "shared " + s.variable().name() + " is not declared");
    } else if (expr instanceof Expr.GlobalAddress g) {
      require(globals.contains(g.variable().id()), "unknown global " + g.variable().name());
    } else if (expr instanceof Expr.FunctionAddress f) {
      require(functions.contains(f.function()), "address of unknown function " + f.function());
    } else if (expr instanceof Expr.Intrinsic i) {
      i.arguments().forEach(this::check);
    }
  }

  private void binary(Expr.Binary b) {
    boolean shift =
        b.op() == BinaryOp.SHL || b.op() == BinaryOp.SHR || b.op() == BinaryOp.SHR_UNSIGNED;
    if (shift) {
      check(b.left());
      check(b.right());
      require(b.right().type() == IrType.I32, "shift count is " + b.right().type());
    } else {
      same(b.left(), b.right(), b.op().name());
    }
  }

  private void same(Expr left, Expr right, String what) {
    check(left);
    check(right);
    require(
        left.type() == right.type(),
        "operands of " + what + " are " + left.type() + " and " + right.type());
  }

  private static boolean isConversion(Expr.Convert c) {
    IrType from = c.operand().type();
    IrType to = c.type();
    return switch (c.op()) {
      case SIGN_EXTEND -> from.isInteger() && to.isInteger() && to.bytes() > from.bytes();
      case ZERO_EXTEND ->
          to.isInteger() && (from == IrType.BOOL || from.isInteger() && to.bytes() > from.bytes());
      case TRUNCATE -> from.isInteger() && to.isInteger() && to.bytes() < from.bytes();
      case SIGNED_TO_FLOAT, UNSIGNED_TO_FLOAT -> from.isInteger() && to.isFloating();
      case FLOAT_TO_SIGNED, FLOAT_TO_UNSIGNED -> from.isFloating() && to.isInteger();
      case FLOAT_TO_FLOAT -> from.isFloating() && to.isFloating() && from != to;
      case BITCAST -> c.op() == ConvertOp.BITCAST && from.bytes() == to.bytes();
    };
  }

  private void require(boolean holds, String problem) {
    if (!holds) {
      problems.accept(problem);
    }
  }
}
