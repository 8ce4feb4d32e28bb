package telar.compiler.ir.print;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;

/** Renders expressions; operators look like calls so that no precedence is needed. */
final class ExprPrinter {

  private ExprPrinter() {}

  static String print(Expr expr) {
    if (expr instanceof Expr.Const c) {
      return constant(c);
    } else if (expr instanceof Expr.Get g) {
      return local(g.local());
    } else if (expr instanceof Expr.SlotAddress s) {
      return "&" + s.slot().name() + "#" + s.slot().id();
    } else if (expr instanceof Expr.SharedAddress s) {
      return "&shared " + s.variable().name();
    } else if (expr instanceof Expr.GlobalAddress g) {
      return "&global " + g.variable().name();
    } else if (expr instanceof Expr.FunctionAddress f) {
      return "&function \"" + f.function() + "\"";
    } else if (expr instanceof Expr.Load l) {
      return "load " + type(l.type()) + " [" + print(l.address()) + "]";
    }
    return operation(expr);
  }

  private static String operation(Expr expr) {
    if (expr instanceof Expr.Unary u) {
      return call(u.op().name(), List.of(u.operand()));
    } else if (expr instanceof Expr.Binary b) {
      return infix(print(b.left()), symbol(b.op()), print(b.right()));
    } else if (expr instanceof Expr.Compare c) {
      return call(c.op().name(), List.of(c.left(), c.right()));
    } else if (expr instanceof Expr.Convert c) {
      return name(c.op().name()) + "." + type(c.type()) + "(" + print(c.operand()) + ")";
    } else if (expr instanceof Expr.Select s) {
      return call("select", List.of(s.condition(), s.whenTrue(), s.whenFalse()));
    } else if (expr instanceof Expr.PointerAdd p) {
      String scaled = p.scale() == 1 ? print(p.index()) : print(p.index()) + " * " + p.scale();
      return print(p.base()) + " + " + scaled;
    } else if (expr instanceof Expr.Intrinsic i) {
      return i.arguments().isEmpty() ? i.name() : i.name() + arguments(i.arguments());
    }
    throw new IllegalArgumentException(expr.toString());
  }

  static String local(Local local) {
    return local.name() + "#" + local.id();
  }

  static String type(IrType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  static String arguments(List<Expr> arguments) {
    return arguments.stream().map(ExprPrinter::print).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String call(String name, List<Expr> arguments) {
    return name(name) + arguments(arguments);
  }

  private static String name(String enumName) {
    return enumName.toLowerCase(Locale.ROOT);
  }

  private static String infix(String left, String symbol, String right) {
    return "(" + left + " " + symbol + " " + right + ")";
  }

  private static String symbol(BinaryOp op) {
    return switch (op) {
      case ADD -> "+";
      case SUB -> "-";
      case MUL -> "*";
      case DIV -> "/";
      case DIV_UNSIGNED -> "/u";
      case REM -> "%";
      case REM_UNSIGNED -> "%u";
      case AND -> "&";
      case OR -> "|";
      case XOR -> "^";
      case SHL -> "<<";
      case SHR -> ">>";
      case SHR_UNSIGNED -> ">>>";
    };
  }

  private static String constant(Expr.Const constant) {
    return switch (constant.type()) {
      case BOOL -> constant.bits() == 0 ? "false" : "true";
      case F32 -> Float.intBitsToFloat((int) constant.bits()) + "f";
      case F64 -> Double.toString(Double.longBitsToDouble(constant.bits()));
      case I64 -> constant.bits() + "L";
      case PTR -> constant.bits() == 0 ? "null" : "ptr " + Long.toHexString(constant.bits());
      default -> Long.toString(constant.bits());
    };
  }
}
