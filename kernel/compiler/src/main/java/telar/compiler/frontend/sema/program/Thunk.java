package telar.compiler.frontend.sema.program;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/** A function that passes its arguments on to a method, with the object's address moved. */
public final class Thunk {

  private final Program program;
  private final FunctionSymbol method;
  private final IrFunction.Kind side;
  private final Span span;
  private final List<IrFunction.Parameter> parameters = new ArrayList<>();
  private final List<Expr> arguments = new ArrayList<>();

  public Thunk(Program program, FunctionSymbol method, IrFunction.Kind side) {
    this.program = program;
    this.method = method;
    this.side = side;
    this.span = method.declaration().name().span();
  }

  /** The name of the function that calls the method of that name with {@code this} moved. */
  String adjusting(String target, long by) {
    return calling(target, target + " [this" + (by < 0 ? "" : "+") + by + "]", by, true);
  }

  /** The name of the function that calls a method for which the object does not matter. */
  public String withoutObject(String target) {
    return calling(target, target + " [static]", 0, false);
  }

  private String calling(String target, String name, long by, boolean object) {
    QualType result = method.returnType();
    IrType returned = result.isClass() ? IrType.VOID : IrTypes.of(result);
    if (result.isClass()) {
      parameter("%result", IrType.PTR, 0, result.display() + " *");
    }
    if (object) {
      Expr self = parameter("this", IrType.PTR, 0, "void *");
      arguments.set(arguments.size() - 1, Fold.pointerAdd(self, Expr.Const.i64(by), 1));
    } else {
      arguments.add(Fold.zero(IrType.PTR));
    }
    for (QualType type : method.type().parameters()) {
      long bytes = type.isClass() ? Layouts.size(type) : 0;
      parameter("%argument", IrTypes.of(type), bytes, type.display());
    }
    program.functions().addSynthetic(function(name, target, returned));
    return name;
  }

  private Expr parameter(String name, IrType type, long byValueBytes, String shown) {
    Local local = new Local(parameters.size(), name, type);
    parameters.add(new IrFunction.Parameter(local, byValueBytes, shown, null));
    Expr value = new Expr.Get(local);
    arguments.add(value);
    return value;
  }

  private IrFunction function(String name, String target, IrType returned) {
    Local result =
        returned == IrType.VOID ? null : new Local(parameters.size(), "%value", returned);
    List<Stmt> body = new ArrayList<>();
    body.add(new Stmt.Call(result, target, arguments, span));
    body.add(new Stmt.Return(result == null ? null : new Expr.Get(result), span));
    return new IrFunction(
        name,
        method.displayName(),
        side,
        returned,
        parameters,
        List.of(),
        List.of(),
        new Stmt.Block(body, span),
        span);
  }
}
