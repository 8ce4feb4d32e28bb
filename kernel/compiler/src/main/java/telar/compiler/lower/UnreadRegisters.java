package telar.compiler.lower;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Takes out what nobody reads: assignments that only compute, and the results of built-ins such as
 * {@code atomicAdd}. What reads memory stays, because it may fault.
 */
final class UnreadRegisters extends IrTransformer {

  private final Predicate<String> needsResult;
  private final Set<Local> read = new HashSet<>();
  private boolean changed;

  private UnreadRegisters(IrFunction function, Predicate<String> needsResult) {
    this.needsResult = needsResult;
    IrTree.allExpressions(function.body(), e -> IrTree.reads(e, read::add));
  }

  /**
   * The function without them.
   *
   * @param needsResult whether a built-in has to leave its result somewhere
   */
  static IrFunction drop(IrFunction function, Predicate<String> needsResult) {
    IrFunction current = function;
    UnreadRegisters pass;
    do {
      pass = new UnreadRegisters(current, needsResult);
      current = current.withBody(pass.block(current.body()));
    } while (pass.changed);
    return current;
  }

  @Override
  void statement(Stmt stmt, List<Stmt> out) {
    if (stmt instanceof Stmt.Set set && isUnread(set.target()) && computes(set.value())) {
      changed = true;
    } else if (stmt instanceof Stmt.Perform call
        && isUnread(call.result())
        && !needsResult.test(call.intrinsic())) {
      changed = true;
      out.add(
          new Stmt.Perform(
              null,
              call.intrinsic(),
              call.returnType(),
              exprs(call.arguments()),
              call.site(),
              call.span()));
    } else {
      super.statement(stmt, out);
    }
  }

  private boolean isUnread(@Nullable Local local) {
    return local != null && !read.contains(local);
  }

  private static boolean computes(Expr value) {
    boolean[] loads = new boolean[1];
    IrTree.expressions(value, e -> loads[0] |= e instanceof Expr.Load);
    return !loads[0];
  }
}
