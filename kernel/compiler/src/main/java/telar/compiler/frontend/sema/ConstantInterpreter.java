package telar.compiler.frontend.sema;

import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.sema.emit.Fold;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.eval.ConstantMemory;
import telar.compiler.ir.eval.Interpreter;
import telar.compiler.ir.eval.NotConstantException;
import telar.compiler.ir.eval.Pointer;

/** Runs IR at compile time, to find constants and the initial bytes of globals. */
final class ConstantInterpreter {

  private final Program program;

  ConstantInterpreter(Program program) {
    this.program = program;
  }

  /** What the function returns, as a constant; null when it is not known at compile time. */
  @Nullable Expr run(IrFunction function) {
    try {
      ConstantMemory memory = new ConstantMemory(this::isReadable);
      Object result = new Interpreter(memory, this::body).run(function);
      return result == null ? null : asExpression(result, function.returnType());
    } catch (NotConstantException e) {
      return null;
    }
  }

  /** Runs an initialiser on the bytes of its global; false when they are not constant. */
  boolean initialize(IrFunction function, GlobalVariable global) {
    ConstantMemory memory = new ConstantMemory(this::isReadable);
    memory.beginInitializing(global);
    try {
      new Interpreter(memory, this::body).run(function);
      memory.finishInitializing(global);
      return true;
    } catch (NotConstantException e) {
      return false;
    }
  }

  private boolean isReadable(GlobalVariable global) {
    return global.space() == GlobalVariable.Space.LITERAL;
  }

  private @Nullable IrFunction body(String name) {
    return program.functions().body(name);
  }

  private static @Nullable Expr asExpression(Object result, IrType type) {
    if (result instanceof Expr.Const constant) {
      return constant;
    }
    Pointer pointer = (Pointer) result;
    Expr base = pointer.symbolic();
    if (base == null || type != IrType.PTR) {
      return null;
    }
    return Fold.pointerAdd(base, Expr.Const.i64(pointer.offset()), 1);
  }
}
