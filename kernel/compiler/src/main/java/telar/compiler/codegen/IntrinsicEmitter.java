package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.simt.abi.CallSite;
import telar.simt.abi.PrivateArrays;
import telar.simt.abi.ThreadContext;
import telar.simt.event.AccessSite;
import telar.simt.intrinsics.IntrinsicMethod;

/** Calls built-in functions. */
final class IntrinsicEmitter {

  private static final String THREAD = Type.getDescriptor(ThreadContext.class);

  private final Code code;
  private final Scope scope;
  private final ExpressionEmitter expressions;
  private final Symbols symbols;
  private final SiteTable sites;

  IntrinsicEmitter(
      Code code, Scope scope, ExpressionEmitter expressions, Symbols symbols, SiteTable sites) {
    this.code = code;
    this.scope = scope;
    this.expressions = expressions;
    this.symbols = symbols;
    this.sites = sites;
  }

  /** Pushes the value of a pure built-in or special register. */
  void value(Expr.Intrinsic call) {
    if (scope.special(call.name())) {
      return;
    }
    IntrinsicMethod method = method(call.name());
    if (method.takesThread()) {
      scope.thread();
    }
    call.arguments().forEach(expressions::emit);
    code.call(method.method());
  }

  private IntrinsicMethod method(String name) {
    IntrinsicMethod method = symbols.intrinsic(name);
    if (method == null) {
      throw new IllegalStateException("no built-in is called " + name);
    }
    return method;
  }

  void functionAddress(String name) {
    code.push(symbols.functionAddress(name));
  }

  /** Performs a built-in with effects; its result goes to its register. */
  void perform(Stmt.Perform call) {
    if (call.intrinsic().equals(BAD_FUNCTION_POINTER)) {
      scope.thread();
      expressions.emit(call.arguments().get(0));
      code.call(PrivateArrays.class, "badFunctionPointer", "(" + THREAD + "J)V");
      return;
    }
    if (check(call) || told(call) || divides(call)) {
      return;
    }
    IntrinsicMethod method = method(call.intrinsic());
    if (method.warp()) {
      throw new IllegalStateException(call.intrinsic() + " outside of a kernel's own code");
    }
    Label end = new Label();
    int seen = -1;
    if (!scope.isExact() || call.arguments().stream().noneMatch(IntrinsicEmitter::reads)) {
      seen = new AtomicEmitter(code, scope, expressions).emit(call, end);
    }
    List<Held> arguments = hold(call.arguments());
    if (method.takesThread()) {
      thread(call, arguments);
    }
    AccessSite site = call.site();
    if (site != null && site.id() >= 0 && scope.isExact()) {
      observe(site, arguments, seen);
    }
    pass(method, arguments);
    code.call(method.method());
    finish(method, call);
    if (scope.isExact() && call.isFence()) {
      scope.fence();
    }
    code.label(end);
  }

  /** The methods of {@link ThreadContext} for what only checked code performs. */
  private static final Map<String, String> CHECKS =
      Map.of(
          Stmt.Perform.UNSET, "reads",
          Stmt.Perform.BOUND, "within",
          Stmt.Perform.UNHEARD, "writesHeard",
          Stmt.Perform.COPIES, "copies",
          Stmt.Perform.LIVES, "begins",
          Stmt.Perform.ENDS, "ends");

  /** What only checked code performs, before an access of the thread's own memory or a member. */
  private boolean check(Stmt.Perform call) {
    String method = CHECKS.get(call.intrinsic());
    AccessSite place = call.site();
    if (place == null || method == null) {
      return false;
    }
    scope.thread();
    sites.pushAccess(code, place);
    call.arguments().forEach(expressions::emit);
    String site = Type.getDescriptor(AccessSite.class);
    StringBuilder arguments = new StringBuilder();
    call.arguments()
        .forEach(
            a ->
                arguments.append(
                    a.type() == IrType.BOOL ? "Z" : JvmType.of(a.type()).descriptor()));
    code.callVirtual(ThreadContext.class, method, "(" + site + arguments + ")V");
    return true;
  }

  /** What only checked code asks before it divides. */
  private boolean divides(Stmt.Perform call) {
    AccessSite place = call.site();
    if (place == null || !call.intrinsic().equals(Stmt.Perform.DIVIDES)) {
      return false;
    }
    Label well = new Label();
    expressions.emit(call.arguments().get(0));
    code.jump(Opcodes.IFNE, well);
    scope.thread();
    sites.pushAccess(code, place);
    String site = Type.getDescriptor(AccessSite.class);
    code.callVirtual(ThreadContext.class, "dividesByZero", "(" + site + ")V");
    code.label(well);
    return true;
  }

  /** What only checked code tells of a write. */
  private boolean told(Stmt.Perform call) {
    AccessSite place = call.site();
    if (place == null || !call.intrinsic().equals(Stmt.Perform.WROTE)) {
      return false;
    }
    scope.thread();
    sites.pushAccess(code, place);
    call.arguments().forEach(expressions::emit);
    JvmType value = JvmType.of(call.arguments().get(1).type());
    String descriptor =
        "(" + Type.getDescriptor(AccessSite.class) + "J" + value.descriptor() + ")V";
    code.callVirtual(ThreadContext.class, "writes", descriptor);
    return true;
  }

  /** Arguments are evaluated on both ways through the code, and observers see reads only once. */
  private static boolean reads(Expr expr) {
    return expr instanceof Expr.Load
        || IrTree.operands(expr).stream().anyMatch(IntrinsicEmitter::reads);
  }

  /** What {@code lower.IndirectCalls} performs when no function fits. */
  private static final String BAD_FUNCTION_POINTER = "__telar_bad_function_pointer";

  /** An evaluated argument; {@code index} holds the index of an address, -1 for none. */
  private record Held(IrType type, int variable, int index) {}

  private List<Held> hold(List<Expr> arguments) {
    List<Held> held = new ArrayList<>();
    for (Expr argument : arguments) {
      JvmType type = JvmType.of(argument.type());
      int index = -1;
      if (argument.type() == IrType.PTR) {
        index = expressions.memory().addressWithIndex(argument);
      } else {
        expressions.emit(argument);
      }
      int variable = code.variable(type);
      code.store(type, variable);
      held.add(new Held(argument.type(), variable, index));
    }
    return held;
  }

  private void thread(Stmt.Perform call, List<Held> arguments) {
    scope.thread();
    AccessSite site = call.site();
    if (site != null) {
      Held address = address(arguments);
      sites.pushAccess(code, site);
      if (address == null || address.index() < 0) {
        code.push(0L);
      } else {
        code.load(JvmType.LONG, address.index());
      }
      String descriptor = "(" + Type.getDescriptor(AccessSite.class) + "J)" + THREAD;
      code.callVirtual(ThreadContext.class, "at", descriptor);
    }
    if (scope.isHost()) {
      sites.pushCall(code, call.span());
      String descriptor = "(" + Type.getDescriptor(CallSite.class) + ")" + THREAD;
      code.callVirtual(ThreadContext.class, "calling", descriptor);
    }
  }

  private static @Nullable Held address(List<Held> arguments) {
    return arguments.stream().filter(held -> held.type() == IrType.PTR).findFirst().orElse(null);
  }

  private void observe(AccessSite site, List<Held> arguments, int earlier) {
    Held address = address(arguments);
    if (address != null) {
      code.load(JvmType.LONG, address.variable());
      scope.observe(site, earlier);
    }
  }

  private void pass(IntrinsicMethod method, List<Held> arguments) {
    int fixed = arguments.size();
    if (method.isVariadic()) {
      int parameters = method.method().getParameterCount() - (method.takesThread() ? 1 : 0);
      fixed = parameters - 1;
    }
    for (Held argument : arguments.subList(0, fixed)) {
      code.load(JvmType.of(argument.type()), argument.variable());
    }
    if (method.isVariadic()) {
      pack(arguments.subList(fixed, arguments.size()));
    }
  }

  private void pack(List<Held> arguments) {
    code.push(arguments.size());
    code.newArray(Opcodes.T_LONG);
    for (int i = 0; i < arguments.size(); i++) {
      Held argument = arguments.get(i);
      code.op(Opcodes.DUP);
      code.push(i);
      code.load(JvmType.of(argument.type()), argument.variable());
      if (argument.type() == IrType.F32) {
        code.op(Opcodes.F2D);
        RawBits.toLong(code, IrType.F64);
      } else {
        RawBits.toLong(code, argument.type());
      }
      code.op(Opcodes.LASTORE);
    }
  }

  private void finish(IntrinsicMethod method, Stmt.Perform call) {
    Class<?> returned = method.method().getReturnType();
    if (call.result() != null) {
      scope.store(call.result());
    } else if (returned == long.class || returned == double.class) {
      code.op(Opcodes.POP2);
    } else if (returned != void.class) {
      code.op(Opcodes.POP);
    }
  }
}
