package telar.compiler.ir.eval;

import telar.compiler.ir.CompareOp;
import telar.compiler.ir.ConstantFolder;
import telar.compiler.ir.Expr;

/** The value of expressions at compile time: constants and pointers. */
final class Evaluator {

  private final ConstantMemory memory;

  Evaluator(ConstantMemory memory) {
    this.memory = memory;
  }

  boolean test(Expr condition, Interpreter.Frame frame) {
    return constant(condition, frame).bits() != 0;
  }

  Pointer pointer(Expr expr, Interpreter.Frame frame) {
    if (value(expr, frame) instanceof Pointer pointer) {
      return pointer;
    }
    throw new NotConstantException("null pointer");
  }

  private Expr.Const constant(Expr expr, Interpreter.Frame frame) {
    if (value(expr, frame) instanceof Expr.Const constant) {
      return constant;
    }
    throw new NotConstantException("address");
  }

  Object value(Expr expr, Interpreter.Frame frame) {
    if (expr instanceof Expr.Const constant) {
      return constant;
    } else if (expr instanceof Expr.Get get) {
      Object value = frame.locals.get(get.local().id());
      if (value == null) {
        throw new NotConstantException("uninitialised " + get.local().name());
      }
      return value;
    } else if (expr instanceof Expr.SlotAddress slot) {
      Pointer pointer = frame.slots.get(slot.slot().id());
      if (pointer == null) {
        throw new NotConstantException("slot of another function");
      }
      return pointer;
    } else if (expr instanceof Expr.GlobalAddress global) {
      return memory.global(global.variable());
    } else if (expr instanceof Expr.FunctionAddress function) {
      return memory.symbolic(function);
    } else if (expr instanceof Expr.Load load) {
      return memory.load(pointer(load.address(), frame), load.type());
    } else if (expr instanceof Expr.PointerAdd add) {
      return add(add, frame);
    }
    return operation(expr, frame);
  }

  private Object add(Expr.PointerAdd add, Interpreter.Frame frame) {
    long bytes = constant(add.index(), frame).bits() * add.scale();
    Object base = value(add.base(), frame);
    return base instanceof Pointer pointer
        ? pointer.plus(bytes)
        : new Expr.Const(add.type(), ((Expr.Const) base).bits() + bytes);
  }

  private Object operation(Expr expr, Interpreter.Frame frame) {
    if (expr instanceof Expr.Unary u) {
      return ConstantFolder.unary(u.op(), constant(u.operand(), frame));
    } else if (expr instanceof Expr.Binary b) {
      Expr.Const result =
          ConstantFolder.binary(b.op(), constant(b.left(), frame), constant(b.right(), frame));
      if (result == null) {
        throw new NotConstantException("undefined arithmetic");
      }
      return result;
    } else if (expr instanceof Expr.Compare c) {
      return compare(c, frame);
    } else if (expr instanceof Expr.Convert c) {
      Object operand = value(c.operand(), frame);
      if (operand instanceof Expr.Const constant) {
        return ConstantFolder.convert(c.op(), c.type(), constant);
      }
      throw new NotConstantException("address as number");
    } else if (expr instanceof Expr.Select s) {
      return value(test(s.condition(), frame) ? s.whenTrue() : s.whenFalse(), frame);
    }
    throw new NotConstantException(expr.getClass().getSimpleName());
  }

  private Object compare(Expr.Compare c, Interpreter.Frame frame) {
    Object left = value(c.left(), frame);
    Object right = value(c.right(), frame);
    if (left instanceof Expr.Const a && right instanceof Expr.Const b) {
      return Expr.Const.bool(ConstantFolder.compare(c.op(), a, b));
    }
    return Expr.Const.bool(comparePointers(c.op(), left, right));
  }

  private static boolean comparePointers(CompareOp op, Object left, Object right) {
    boolean bothPointers = left instanceof Pointer && right instanceof Pointer;
    if (bothPointers && ((Pointer) left).object() == ((Pointer) right).object()) {
      return ConstantFolder.compare(
          op,
          Expr.Const.i64(((Pointer) left).offset()),
          Expr.Const.i64(((Pointer) right).offset()));
    }
    return switch (op) {
      case EQ -> false;
      case NE -> true;
      default -> throw new NotConstantException("order of addresses");
    };
  }
}
