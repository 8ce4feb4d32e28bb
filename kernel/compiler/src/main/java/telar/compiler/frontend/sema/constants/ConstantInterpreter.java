package telar.compiler.frontend.sema.constants;

import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.sema.lookup.Headers;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.eval.ConstantMemory;
import telar.compiler.ir.eval.Interpreter;
import telar.compiler.ir.eval.NotConstantException;
import telar.compiler.ir.eval.Pointer;

/** Runs IR at compile time, to find constants and the initial bytes of globals. */
public final class ConstantInterpreter {

  private final Program program;

  public ConstantInterpreter(Program program) {
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
  public boolean initialize(IrFunction function, GlobalVariable global) {
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
    return program.globals().isReadable(global);
  }

  private @Nullable IrFunction body(String name) {
    FunctionSymbol function = program.functions().source(name);
    return function == null || isConstexpr(function) ? program.functions().body(name) : null;
  }

  /** Whether constant expressions may call it; what Telar brings is as its own tests want it. */
  private static boolean isConstexpr(FunctionSymbol function) {
    Declaration.Function declaration = function.declaration();
    return function.specifiers().has(Specifier.CONSTEXPR)
        || declaration.specifiers().has(Specifier.CONSTEXPR)
        || function.implicit()
        || (function.owner() != null && function.owner().closure())
        || isEmptyConstructor(function)
        || Headers.ofPrelude(declaration);
  }

  /** CUDA lets device variables have constructors that do nothing. */
  private static boolean isEmptyConstructor(FunctionSymbol function) {
    Declaration.Function declaration = function.declaration();
    return function.isConstructor()
        && declaration.parameters().isEmpty()
        && declaration.initializers().isEmpty()
        && declaration.body() != null
        && declaration.body().statements().isEmpty();
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
