package telar.compiler.frontend.sema.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.sema.emit.FunctionBuilder;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;
import telar.simt.event.BranchSite;

/** Lowers loops and the jumps out of them. */
final class Loops {

  private final Lowering lowering;
  private final Statements statements;
  private final FunctionBuilder code;

  Loops(Lowering lowering, Statements statements) {
    this.lowering = lowering;
    this.statements = statements;
    this.code = lowering.code();
  }

  void whileLoop(Statement.While node) {
    Stmt.Block nothing = new Stmt.Block(List.of(), node.span());
    loop(node.condition(), node.body(), () -> nothing, true, node.span());
  }

  void doLoop(Statement.DoWhile node) {
    Stmt.Block nothing = new Stmt.Block(List.of(), node.span());
    loop(
        new Statement.Condition.Test(node.condition()),
        node.body(),
        () -> nothing,
        false,
        node.span());
  }

  void forLoop(Statement.For node) {
    statements.inHead(
        node.span(),
        () -> {
          statements.statement(node.init());
          Expression step = node.step();
          loop(
              node.condition(),
              node.body(),
              () ->
                  code.block(
                      node.span(),
                      () -> {
                        if (step != null) {
                          statements.evaluate(step);
                        }
                      }),
              true,
              node.span());
        });
  }

  interface StepEmission {
    Stmt.Block emit();
  }

  /** A loop whose condition, body and step are as written. */
  void loop(
      Statement.@Nullable Condition condition,
      Statement body,
      StepEmission step,
      boolean testFirst,
      Span span) {
    int label = code.label();
    Expr[] test = {Expr.Const.bool(true)};
    Stmt.Block header =
        code.block(
            span,
            () -> {
              if (condition != null) {
                test[0] = statements.condition(condition);
              }
            });
    Stmt.Block inside = body(label, body);
    Stmt.Block after = step.emit();
    boolean once = !testFirst && test[0] instanceof Expr.Const c && c.bits() == 0;
    if (once && !jumps(inside, label)) {
      code.emit(inside);
      return;
    }
    BranchSite site = test[0] instanceof Expr.Const ? null : site(condition);
    code.emit(new Stmt.Loop(label, header, test[0], inside, after, testFirst, site, span));
  }

  private static boolean jumps(Stmt.Block body, int label) {
    boolean[] found = {false};
    IrTree.statements(
        body,
        stmt ->
            found[0] |=
                (stmt instanceof Stmt.Break b && b.label() == label)
                    || (stmt instanceof Stmt.Continue c && c.label() == label));
    return found[0];
  }

  private @Nullable BranchSite site(Statement.@Nullable Condition condition) {
    return condition == null
        ? null
        : lowering.program().sites().branch(condition.span(), lowering.functionName());
  }

  private Stmt.Block body(int label, Statement body) {
    lowering.jumps().push(new Lowering.Jump(label, true, lowering.cleanups().depth()));
    try {
      return statements.block(body);
    } finally {
      lowering.jumps().pop();
    }
  }

  /** {@code break} and {@code continue}. */
  void leave(Span span, boolean isBreak) {
    for (Lowering.Jump jump : lowering.jumps()) {
      if (isBreak || jump.loop()) {
        lowering.cleanups().leaveTo(jump.cleanupDepth());
        code.emit(
            isBreak ? new Stmt.Break(jump.label(), span) : new Stmt.Continue(jump.label(), span));
        return;
      }
    }
    throw SemanticError.of("TLR-324", span, isBreak ? "break" : "continue");
  }
}
