package telar.compiler.codegen;

import java.util.List;
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
  private final String owner;
  private int partCount;

  /** Writes into a class of that internal name. */
  FunctionEmitter(
      String owner,
      ClassVisitor target,
      Symbols symbols,
      SiteTable sites,
      int dynamicShared,
      boolean exact) {
    this.owner = owner;
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
    scope.takeParameters();
    Label end = new Label();
    int result = result(function, before);
    ExpressionEmitter expressions = new ExpressionEmitter(body, scope, symbols, sites);
    statements(body, scope, function, ret -> leave(ret, body, expressions, result, end))
        .emit(function.body().statements());
    body.label(end);
    scope.release(body);
    finish(function, body, result);
    join(method, before, body);
  }

  private StatementEmitter statements(
      Code body, FunctionScope scope, IrFunction function, StatementEmitter.Returns returns) {
    ExpressionEmitter expressions = new ExpressionEmitter(body, scope, symbols, sites);
    CallEmitter calls = new CallEmitter(body, scope, expressions, symbols, sites);
    return new StatementEmitter(
        body, scope, expressions, calls, returns, new Parts(body, scope, function));
  }

  private void join(Code method, Code before, Code body) {
    method.append(before);
    method.append(body);
    method.finish(target);
  }

  /** Parts of a large function: static methods beside its own. */
  private final class Parts implements StatementEmitter.Parts {

    private final Code code;
    private final FunctionScope scope;
    private final IrFunction function;

    Parts(Code code, FunctionScope scope, IrFunction function) {
      this.code = code;
      this.scope = scope;
      this.function = function;
    }

    @Override
    public List<Division.Part> divide(List<Stmt> statements) {
      return Division.of(statements);
    }

    @Override
    public void emit(List<Stmt> statements, boolean guarded) {
      FunctionPart part = new FunctionPart(statements, scope);
      String name = methodName(function) + "$" + partCount++;
      part.call(code, scope, owner, name, guarded);
      write(part, name, guarded);
    }

    private void write(FunctionPart part, String name, boolean guarded) {
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;
      Code method = new Code(access, name, part.descriptor(scope), function.span().file());
      Code before = method.part();
      Code body = method.part();
      FunctionScope inner = new FunctionScope(body, before, function, sites, dynamicShared, exact);
      part.enter(body, inner);
      Label start = new Label();
      Label end = new Label();
      body.label(start);
      statements(
              body,
              inner,
              function,
              ret -> {
                throw new IllegalStateException("a part returns");
              })
          .emit(part.statements());
      body.op(Opcodes.NOP);
      body.label(end);
      part.leave(body, inner);
      if (guarded) {
        part.leaveByException(body, inner, start, end);
      }
      join(method, before, body);
    }
  }

  private static int result(IrFunction function, Code before) {
    if (function.returnType() == IrType.VOID) {
      return -1;
    }
    JvmType type = JvmType.of(function.returnType());
    int variable = before.variable(type);
    before.push(function.returnType(), 0);
    before.store(type, variable);
    return variable;
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
