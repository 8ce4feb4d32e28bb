package telar.compiler.codegen;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.simt.abi.CallSite;
import telar.simt.abi.HostRuntime;
import telar.simt.abi.ThreadContext;

/** Calls functions of the module, and launches kernels from host code. */
final class CallEmitter {

  private final Code code;
  private final Scope scope;
  private final ExpressionEmitter expressions;
  private final Symbols symbols;
  private final SiteTable sites;

  CallEmitter(
      Code code, Scope scope, ExpressionEmitter expressions, Symbols symbols, SiteTable sites) {
    this.code = code;
    this.scope = scope;
    this.expressions = expressions;
    this.symbols = symbols;
    this.sites = sites;
  }

  void call(Stmt.Call call) {
    IrFunction callee = symbols.function(call.function());
    scope.thread();
    call.arguments().forEach(expressions::emit);
    code.callStatic(
        symbols.functionClass(callee.name(), scope.isExact()),
        FunctionEmitter.methodName(callee),
        FunctionEmitter.descriptor(callee));
    if (call.result() != null) {
      scope.store(call.result());
    } else if (callee.returnType() != IrType.VOID) {
      boolean wide = JvmType.of(callee.returnType()).slots() == 2;
      code.op(wide ? Opcodes.POP2 : Opcodes.POP);
    }
  }

  void launch(Stmt.Launch launch) {
    scope.thread();
    code.callVirtual(ThreadContext.class, "host", "()" + Type.getDescriptor(HostRuntime.class));
    scope.thread();
    code.push(launch.kernel());
    ints(launch.grid());
    ints(launch.block());
    expressions.emit(launch.sharedBytes());
    expressions.emit(launch.stream());
    arguments(launch.arguments());
    sites.pushCall(code, launch.span());
    code.visitor()
        .visitMethodInsn(
            Opcodes.INVOKEINTERFACE,
            Type.getInternalName(HostRuntime.class),
            "launch",
            "("
                + Type.getDescriptor(ThreadContext.class)
                + "Ljava/lang/String;[I[IJJ[J"
                + Type.getDescriptor(CallSite.class)
                + ")V",
            true);
  }

  private void ints(List<Expr> values) {
    code.push(values.size());
    code.newArray(Opcodes.T_INT);
    for (int i = 0; i < values.size(); i++) {
      code.op(Opcodes.DUP);
      code.push(i);
      expressions.emit(values.get(i));
      code.op(Opcodes.IASTORE);
    }
  }

  private void arguments(List<Expr> values) {
    code.push(values.size());
    code.newArray(Opcodes.T_LONG);
    for (int i = 0; i < values.size(); i++) {
      code.op(Opcodes.DUP);
      code.push(i);
      expressions.emit(values.get(i));
      RawBits.toLong(code, values.get(i).type());
      code.op(Opcodes.LASTORE);
    }
  }
}
