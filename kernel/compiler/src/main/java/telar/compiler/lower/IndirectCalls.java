package telar.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Turns calls through function pointers into a choice among the functions whose address is taken
 * and whose signature fits, so that nothing later has to know about pointers to functions.
 */
final class IndirectCalls extends IrTransformer {

  /** What a call through a pointer to no fitting function performs. */
  static final String BAD_POINTER = "__telar_bad_function_pointer";

  /** The same in host code, where the pointer may be that of a kernel. */
  private static final String NOT_LAUNCHED = "__telar_not_launched";

  private final CallGraph graph;
  private final IrFunction caller;
  private final Names names;

  private IndirectCalls(CallGraph graph, IrFunction caller) {
    this.graph = graph;
    this.caller = caller;
    this.names = new Names(caller);
  }

  /** The function without indirect calls. */
  static IrFunction resolve(IrFunction function, CallGraph graph) {
    Stmt.Block body = new IndirectCalls(graph, function).block(function.body());
    return function.withBody(body);
  }

  @Override
  void statement(Stmt stmt, List<Stmt> out) {
    if (!(stmt instanceof Stmt.CallIndirect call)) {
      super.statement(stmt, out);
      return;
    }
    Local pointer = names.local("%function", IrType.PTR);
    out.add(new Stmt.Set(pointer, expr(call.function()), call.span()));
    List<Expr> arguments = new ArrayList<>();
    for (Expr argument : call.arguments()) {
      Local value = names.local("%argument", argument.type());
      out.add(new Stmt.Set(value, expr(argument), call.span()));
      arguments.add(new Expr.Get(value));
    }
    out.add(choice(call, new Expr.Get(pointer), arguments));
  }

  private Stmt choice(Stmt.CallIndirect call, Expr pointer, List<Expr> arguments) {
    boolean host = caller.kind() == IrFunction.Kind.HOST;
    Stmt otherwise =
        new Stmt.Perform(
            null,
            host ? NOT_LAUNCHED : BAD_POINTER,
            IrType.VOID,
            List.of(pointer),
            null,
            call.span());
    for (String name : graph.addressTaken()) {
      IrFunction callee = graph.function(name);
      if (callee != null && fits(call, callee)) {
        Stmt direct = new Stmt.Call(call.result(), name, arguments, call.span());
        otherwise =
            new Stmt.If(
                new Expr.Compare(CompareOp.EQ, pointer, new Expr.FunctionAddress(name)),
                new Stmt.Block(List.of(direct), call.span()),
                new Stmt.Block(List.of(otherwise), call.span()),
                null,
                call.span());
      }
    }
    return otherwise;
  }

  private boolean fits(Stmt.CallIndirect call, IrFunction callee) {
    boolean sameSide =
        (callee.kind() == IrFunction.Kind.HOST) == (caller.kind() == IrFunction.Kind.HOST);
    return sameSide
        && callee.kind() != IrFunction.Kind.KERNEL
        && callee.returnType() == call.returnType()
        && callee.parameters().stream()
            .map(p -> p.local().type())
            .toList()
            .equals(call.arguments().stream().map(Expr::type).toList());
  }
}
