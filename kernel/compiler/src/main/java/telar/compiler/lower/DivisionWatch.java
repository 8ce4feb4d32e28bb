package telar.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;
import telar.simt.event.AccessSite;

/**
 * Lets instrumented code look at what it divides integers by, where that may be zero: {@link
 * Stmt.Perform#DIVIDES} stands before the statement that divides.
 */
final class DivisionWatch extends IrTransformer {

  private static final Expr YES = Expr.Const.bool(true);
  private static final Expr NO = Expr.Const.bool(false);

  private final String function;
  private boolean found;

  private DivisionWatch(String function) {
    this.function = function;
  }

  static IrFunction watch(IrFunction kernel) {
    DivisionWatch watch = new DivisionWatch(kernel.displayName());
    Stmt.Block body = watch.block(kernel.body());
    return watch.found ? kernel.withBody(body) : kernel;
  }

  @Override
  void statement(Stmt stmt, List<Stmt> out) {
    List<Stmt> checks = new ArrayList<>();
    if (stmt instanceof Stmt.Perform call && call.intrinsic().equals(Stmt.Perform.DIVIDES)) {
      out.add(stmt);
      return;
    } else if (!stmt.span().file().isLibrary()) {
      IrTree.operands(stmt).forEach(operand -> visit(operand, YES, stmt, checks));
    }
    found |= !checks.isEmpty();
    if (stmt instanceof Stmt.Loop loop && !checks.isEmpty()) {
      super.statement(loop.before(checks), out);
    } else {
      out.addAll(checks);
      super.statement(stmt, out);
    }
  }

  /** Looks for divisions in what is evaluated when a condition holds. */
  private void visit(Expr expr, Expr when, Stmt stmt, List<Stmt> checks) {
    if (expr instanceof Expr.Select select) {
      visit(select.condition(), when, stmt, checks);
      visit(select.whenTrue(), and(when, select.condition()), stmt, checks);
      visit(select.whenFalse(), and(when, not(select.condition())), stmt, checks);
      return;
    } else if (UnsetReads.isLogic(expr) && expr instanceof Expr.Binary logic) {
      Expr left = logic.op() == BinaryOp.AND ? logic.left() : not(logic.left());
      visit(logic.left(), when, stmt, checks);
      visit(logic.right(), and(when, left), stmt, checks);
      return;
    }
    IrTree.operands(expr).forEach(operand -> visit(operand, when, stmt, checks));
    if (expr instanceof Expr.Binary binary && divides(binary) && mayBeZero(binary.right())) {
      checks.add(check(binary, when, stmt.span()));
    }
  }

  private static Expr and(Expr one, Expr other) {
    return one.equals(YES) ? other : new Expr.Select(one, other, NO);
  }

  private static Expr not(Expr condition) {
    return new Expr.Select(condition, NO, YES);
  }

  private static boolean divides(Expr.Binary binary) {
    return switch (binary.op()) {
      case DIV, REM -> binary.type() != IrType.F32 && binary.type() != IrType.F64;
      case DIV_UNSIGNED, REM_UNSIGNED -> true;
      default -> false;
    };
  }

  private static boolean mayBeZero(Expr divisor) {
    if (divisor instanceof Expr.Const constant) {
      return constant.bits() == 0;
    } else if (divisor instanceof Expr.Convert convert) {
      return convert.type().bytes() < convert.operand().type().bytes()
          || mayBeZero(convert.operand());
    }
    return !(divisor instanceof Expr.Intrinsic size && isSize(size.name()));
  }

  private static boolean isSize(String name) {
    return name.startsWith("blockDim") || name.startsWith("gridDim") || name.equals("warpSize");
  }

  private Stmt check(Expr.Binary division, Expr when, Span span) {
    Expr divisor = UnsetWatch.quiet(division.right());
    Expr zero = new Expr.Const(divisor.type(), 0);
    Expr well = new Expr.Compare(CompareOp.NE, divisor, zero);
    Expr told = when.equals(YES) ? well : new Expr.Select(UnsetWatch.quiet(when), well, YES);
    String variable = variable(divisor);
    String text = variable.isEmpty() ? text(span) : text(divisor, variable);
    AccessSite site = QuietSite.at(span, function, text, variable, division.type().bytes());
    return new Stmt.Perform(null, Stmt.Perform.DIVIDES, IrType.VOID, List.of(told), site, span);
  }

  /** The first line of a statement, without a comment at its end. */
  private static String text(Span span) {
    return span.text().strip().lines().findFirst().orElse("").replaceFirst("\\s*//.*", "");
  }

  private static String text(Expr divisor, String variable) {
    return plain(divisor) instanceof Expr.Load load ? load.site().expression() : variable;
  }

  /** The name of what is divided by, where it is a variable. */
  private static String variable(Expr divisor) {
    Expr value = plain(divisor);
    if (value instanceof Expr.Load load) {
      return load.site().variable();
    }
    String name = value instanceof Expr.Get get ? get.local().name() : "";
    return name.startsWith("%") || name.startsWith("<") ? "" : name.replaceFirst("\\+\\d+$", "");
  }

  private static Expr plain(Expr converted) {
    return converted instanceof Expr.Convert convert ? plain(convert.operand()) : converted;
  }
}
