package telar.compiler.frontend.sema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.BinaryOperator;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.ast.UnaryOperator;
import telar.compiler.frontend.sema.emit.FunctionBuilder;
import telar.compiler.frontend.sema.emit.IrWalker;
import telar.compiler.ir.Expr;
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
    IrWalker.walk(
        body,
        stmt ->
            found[0] |=
                (stmt instanceof Stmt.Break b && b.label() == label)
                    || (stmt instanceof Stmt.Continue c && c.label() == label),
        expr -> {});
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

  /** {@code for (T x : range)}: by the standard's rewriting into a plain for. */
  void rangeFor(Statement.RangeFor node) {
    if (!(node.variable() instanceof Declaration.Variable variable)) {
      throw SemanticError.of("TLR-292", node.variable().span(), "auto [a, b]");
    }
    Span span = node.range().span();
    statements.inBlock(
        () -> {
          if (node.init() != null) {
            statements.statement(node.init());
          }
          declare("<range>", autoReference(span), node.range(), span);
          boolean array = lowering.expressions().typeOf(name("<range>", span)).isArray();
          declare("<begin>", new TypeSyntax.Auto(false, span), bound("begin", array, span), span);
          declare("<end>", new TypeSyntax.Auto(false, span), bound("end", array, span), span);
          Expression differs =
              new Expression.Binary(
                  BinaryOperator.NOT_EQUAL, name("<begin>", span), name("<end>", span), span);
          Expression step =
              new Expression.Unary(UnaryOperator.PRE_INCREMENT, name("<begin>", span), span);
          loop(
              new Statement.Condition.Test(differs),
              withElement(variable, node.body(), span),
              () -> code.block(span, () -> statements.evaluate(step)),
              true,
              node.span());
        });
  }

  private static Statement withElement(Declaration.Variable variable, Statement body, Span span) {
    Expression element =
        new Expression.Unary(UnaryOperator.DEREFERENCE, name("<begin>", span), span);
    Declaration.Variable each =
        new Declaration.Variable(
            variable.name(),
            variable.type(),
            variable.specifiers(),
            new Initializer.Assigned(element, span),
            null,
            variable.span());
    return new Statement.Compound(
        List.of(new Statement.Declare(List.of(each), variable.span()), body), body.span());
  }

  private void declare(String name, TypeSyntax type, Expression value, Span span) {
    statements
        .variables()
        .declare(
            new Declaration.Variable(
                Name.of(name, span),
                type,
                Specifiers.NONE,
                new Initializer.Assigned(value, span),
                null,
                span));
  }

  private static TypeSyntax autoReference(Span span) {
    return new TypeSyntax.Reference(new TypeSyntax.Auto(false, span), true, span);
  }

  private static Expression name(String name, Span span) {
    return new Expression.NameUse(Name.of(name, span), span);
  }

  private static Expression bound(String which, boolean array, Span span) {
    Expression range = name("<range>", span);
    if (!array) {
      Name method = new Name(false, List.of(NamePart.plain(which, span)), span);
      return new Expression.Call(
          new Expression.Member(range, false, method, span), List.of(), span);
    }
    Expression zero = new Expression.IntegerLiteral(0, true, false, 0, span);
    if (which.equals("begin")) {
      return new Expression.Binary(BinaryOperator.ADD, range, zero, span);
    }
    Expression count =
        new Expression.Binary(
            BinaryOperator.DIVIDE,
            new Expression.SizeofExpression(range, span),
            new Expression.SizeofExpression(
                new Expression.Subscript(range, List.of(zero), span), span),
            span);
    return new Expression.Binary(BinaryOperator.ADD, range, count, span);
  }
}
