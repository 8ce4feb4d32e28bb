package telar.compiler.frontend.sema.lowering;

import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.sema.program.Thunk;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.templates.NamedInstance;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.source.Span;

/** Lambdas that capture nothing convert to pointers to functions. */
public final class Closures {

  private Closures() {}

  /** The call operator that a pointer of that type would call; null when there is none. */
  static @Nullable FunctionSymbol invoked(Lowering lowering, Operand operand, QualType target) {
    if (operand.functions() != null
        || !(target.type() instanceof PointerType p)
        || !(p.pointee().type() instanceof FunctionType wanted)) {
      return null;
    }
    FunctionSymbol function = operator(lowering, operand, wanted.plain());
    if (function == null || !function.type().parameters().equals(wanted.parameters())) {
      return null;
    }
    settle(lowering, function, operand.span());
    return function.returnType().equals(wanted.returnType()) ? function : null;
  }

  /**
   * The type of pointers to the only function that a lambda can be; null when it is no such one.
   */
  public static @Nullable QualType pointerType(Lowering lowering, Operand operand) {
    FunctionSymbol function = operator(lowering, operand, null);
    if (function == null) {
      return null;
    }
    settle(lowering, function, operand.span());
    FunctionType type = function.type();
    FunctionType plain =
        new FunctionType(type.returnType(), type.parameters(), type.variadic(), false);
    return new PointerType(plain.plain()).plain();
  }

  private static @Nullable FunctionSymbol operator(
      Lowering lowering, Operand operand, @Nullable QualType wanted) {
    if (!(operand.type().type() instanceof ClassSymbol c)
        || !c.closure()
        || !c.fields().isEmpty()
        || !(c.scope().own("operator()") instanceof OverloadSet set)) {
      return null;
    }
    Callable only = set.members().get(0);
    if (only instanceof FunctionSymbol f) {
      return f;
    }
    return wanted == null
        ? null
        : NamedInstance.of(
            lowering.program(), (FunctionTemplate) only, null, wanted, operand.span());
  }

  private static void settle(Lowering lowering, FunctionSymbol function, Span span) {
    if (ReturnTypes.isAuto(function.returnType())) {
      ReturnTypes.deduce(lowering.program(), function, side(lowering, function), span);
    }
  }

  private static IrFunction.Kind side(Lowering lowering, FunctionSymbol function) {
    boolean device = lowering.onDevice() || !function.execution().host();
    return device ? IrFunction.Kind.DEVICE : IrFunction.Kind.HOST;
  }

  /** The address of a function that calls the operator. */
  static Expr pointer(Lowering lowering, FunctionSymbol operator, Span span) {
    if (lowering.mode() == Lowering.Mode.UNEVALUATED) {
      return new Expr.Const(IrType.PTR, 0);
    }
    IrFunction.Kind side = side(lowering, operator);
    String name = lowering.program().functions().reference(operator, side, span);
    return new Expr.FunctionAddress(
        new Thunk(lowering.program(), operator, side).withoutObject(name));
  }
}
