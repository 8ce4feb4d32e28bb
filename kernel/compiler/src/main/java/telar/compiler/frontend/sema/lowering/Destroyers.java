package telar.compiler.frontend.sema.lowering;

import java.util.List;
import telar.compiler.frontend.sema.emit.FunctionBuilder;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/** Host functions that destroy an object of a type at an address. */
public final class Destroyers {

  private final Program program;

  public Destroyers(Program program) {
    this.program = program;
  }

  /** The address of the function; null where there is nothing to do. */
  Expr of(QualType type, Span span) {
    if (!ClassTraits.needsDestruction(type)) {
      return Fold.zero(IrType.PTR);
    }
    String name = "<destroy> " + type.display();
    if (!program.functions().isSynthetic(name)) {
      program.functions().addSynthetic(function(name, type, span));
    }
    return new Expr.FunctionAddress(name);
  }

  /** Emits that an object of static storage is to be destroyed when the program ends. */
  public void atExit(Lowering lowering, Expr address, QualType type, Span span) {
    if (ClassTraits.needsDestruction(type)) {
      List<Expr> arguments = List.of(of(type, span), address, Fold.zero(IrType.PTR));
      lowering
          .code()
          .emit(new Stmt.Perform(null, "__cxa_atexit", IrType.I32, arguments, null, span));
    }
  }

  private IrFunction function(String name, QualType type, Span span) {
    Lowering lowering = Lowering.initializer(program, program.global(), IrFunction.Kind.HOST);
    FunctionBuilder code = lowering.code();
    Local object = code.local("object", IrType.PTR);
    Stmt.Block body =
        code.block(span, () -> lowering.cleanups().destroy(new Expr.Get(object), type, span));
    return new IrFunction(
        name,
        "",
        IrFunction.Kind.HOST,
        IrType.VOID,
        List.of(new IrFunction.Parameter(object, 0, "void *", null)),
        List.copyOf(code.slots()),
        List.of(),
        body,
        span);
  }
}
