package telar.compiler.codegen;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.UnaryOp;

/** Pushes the values of expressions; what they mean around them is the scope's business. */
final class ExpressionEmitter {

  private final Code code;
  private final Scope scope;
  private final ArithmeticEmitter arithmetic;
  private final ConversionEmitter conversions;
  private final MemoryEmitter memory;
  private final IntrinsicEmitter intrinsics;

  ExpressionEmitter(Code code, Scope scope, Symbols symbols, SiteTable sites) {
    this.code = code;
    this.scope = scope;
    this.arithmetic = new ArithmeticEmitter(code, scope.isHost());
    this.conversions = new ConversionEmitter(code);
    this.memory = new MemoryEmitter(code, scope, this, sites);
    this.intrinsics = new IntrinsicEmitter(code, scope, this, symbols, sites);
  }

  MemoryEmitter memory() {
    return memory;
  }

  IntrinsicEmitter intrinsics() {
    return intrinsics;
  }

  /** Pushes a value. */
  void emit(Expr expr) {
    if (expr instanceof Expr.Const c) {
      code.push(c.type(), c.bits());
    } else if (expr instanceof Expr.Get get) {
      scope.load(get.local());
    } else if (expr instanceof Expr.Unary unary) {
      unary(unary);
    } else if (expr instanceof Expr.Binary binary) {
      emit(binary.left());
      emit(binary.right());
      arithmetic.binary(binary);
    } else if (expr instanceof Expr.Convert convert) {
      emit(convert.operand());
      conversions.convert(convert.op(), convert.operand().type(), convert.type());
    } else if (expr instanceof Expr.Load load) {
      memory.load(load);
    } else if (expr instanceof Expr.Intrinsic call) {
      intrinsics.value(call);
    } else {
      choiceOrAddress(expr);
    }
  }

  private void choiceOrAddress(Expr expr) {
    if (expr instanceof Expr.Compare || expr instanceof Expr.Select) {
      choice(expr);
    } else if (expr instanceof Expr.PointerAdd add) {
      emit(add.base());
      emit(add.index());
      scale(add.scale());
      code.op(Opcodes.LADD);
    } else if (expr instanceof Expr.SlotAddress address) {
      scope.slotAddress(address.slot());
    } else if (expr instanceof Expr.SharedAddress address) {
      scope.sharedAddress(address.variable());
    } else if (expr instanceof Expr.GlobalAddress address) {
      scope.globalAddress(address.variable());
    } else if (expr instanceof Expr.FunctionAddress address) {
      intrinsics.functionAddress(address.function());
    }
  }

  /** Multiplies the long on the stack. */
  void scale(long factor) {
    if (factor != 1) {
      code.push(factor);
      code.op(Opcodes.LMUL);
    }
  }

  private void unary(Expr.Unary unary) {
    emit(unary.operand());
    if (unary.op() == UnaryOp.NOT) {
      code.push(1);
      code.op(Opcodes.IXOR);
    } else {
      arithmetic.unary(unary.op(), unary.type());
    }
  }

  private void choice(Expr expr) {
    Expr condition = expr instanceof Expr.Select select ? select.condition() : expr;
    Label otherwise = new Label();
    Label end = new Label();
    jump(condition, otherwise, false);
    if (expr instanceof Expr.Select select) {
      emit(select.whenTrue());
      code.jump(Opcodes.GOTO, end);
      code.label(otherwise);
      emit(select.whenFalse());
    } else {
      code.push(1);
      code.jump(Opcodes.GOTO, end);
      code.label(otherwise);
      code.push(0);
    }
    code.label(end);
  }

  /** Jumps when a condition has a value; falls through otherwise. */
  void jump(Expr condition, Label target, boolean when) {
    if (condition instanceof Expr.Unary unary && unary.op() == UnaryOp.NOT) {
      jump(unary.operand(), target, !when);
    } else if (condition instanceof Expr.Compare compare) {
      emit(compare.left());
      emit(compare.right());
      arithmetic.compareAndJump(compare.op(), compare.left().type(), target, when);
    } else if (condition instanceof Expr.Const known) {
      if ((known.bits() != 0) == when) {
        code.jump(Opcodes.GOTO, target);
      }
    } else if (condition instanceof Expr.Binary both && isLogical(both)) {
      logical(both, target, when);
    } else {
      emit(condition);
      code.jump(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
    }
  }

  private static boolean isLogical(Expr.Binary binary) {
    return binary.type() == IrType.BOOL
        && (binary.op() == BinaryOp.AND || binary.op() == BinaryOp.OR)
        && !reads(binary.right());
  }

  /** Observers must see each access of straight code in every lane, so none may be skipped. */
  private static boolean reads(Expr expr) {
    return expr instanceof Expr.Load
        || IrTree.operands(expr).stream().anyMatch(ExpressionEmitter::reads);
  }

  /** Operands have no effects, so the right one need not be evaluated when the left decides. */
  private void logical(Expr.Binary both, Label target, boolean when) {
    boolean deciding = both.op() == BinaryOp.OR;
    if (when == deciding) {
      jump(both.left(), target, when);
      jump(both.right(), target, when);
    } else {
      Label past = new Label();
      jump(both.left(), past, deciding);
      jump(both.right(), target, when);
      code.label(past);
    }
  }
}
