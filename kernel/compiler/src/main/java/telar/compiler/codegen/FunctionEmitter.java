package telar.compiler.codegen;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.simt.abi.ThreadContext;

/** Writes the static method of a function that one thread calls: host code, device functions. */
final class FunctionEmitter {

  private final ClassVisitor target;
  private final Symbols symbols;
  private final SiteTable sites;
  private final int dynamicShared;
  private final boolean exact;

  FunctionEmitter(
      ClassVisitor target, Symbols symbols, SiteTable sites, int dynamicShared, boolean exact) {
    this.target = target;
    this.symbols = symbols;
    this.sites = sites;
    this.dynamicShared = dynamicShared;
    this.exact = exact;
  }

  /** The name that stack traces show. */
  static String methodName(IrFunction function) {
    String name = function.displayName().replaceAll("[^A-Za-z0-9_$]", "_");
    return name.isEmpty() ? "function" : name;
  }

  static String descriptor(IrFunction function) {
    StringBuilder descriptor = new StringBuilder("(" + Type.getDescriptor(ThreadContext.class));
    function.parameters().forEach(p -> descriptor.append(JvmType.descriptor(p.local().type())));
    return descriptor.append(')').append(JvmType.descriptor(function.returnType())).toString();
  }

  void emit(IrFunction function) {
    Code method =
        new Code(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC,
            methodName(function),
            descriptor(function),
            function.span().file());
    Code before = method.part();
    Code body = method.part();
    FunctionScope scope = new FunctionScope(body, before, function, sites, dynamicShared, exact);
    ExpressionEmitter expressions = new ExpressionEmitter(body, scope, symbols, sites);
    CallEmitter calls = new CallEmitter(body, scope, expressions, symbols, sites);
    Label end = new Label();
    int result =
        function.returnType() == IrType.VOID
            ? -1
            : before.variable(JvmType.of(function.returnType()));
    if (result >= 0) {
      before.push(function.returnType(), 0);
      before.store(JvmType.of(function.returnType()), result);
    }
    new StatementEmitter(
            body, scope, expressions, calls, ret -> leave(ret, body, expressions, result, end))
        .emit(function.body().statements());
    body.label(end);
    scope.release(body);
    finish(function, body, result);
    method.append(before);
    method.append(body);
    method.finish(target);
  }

  private static void leave(
      Stmt.Return ret, Code body, ExpressionEmitter expressions, int result, Label end) {
    if (ret.value() != null) {
      expressions.emit(ret.value());
      body.store(JvmType.of(ret.value().type()), result);
    }
    body.jump(Opcodes.GOTO, end);
  }

  private static void finish(IrFunction function, Code body, int result) {
    if (result < 0) {
      body.op(Opcodes.RETURN);
    } else {
      JvmType type = JvmType.of(function.returnType());
      body.load(type, result);
      body.op(Opcodes.IRETURN, type);
    }
  }
}
