package telar.compiler.frontend.sema.statements;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.SyntaxWalker;
import telar.compiler.frontend.sema.emit.FunctionBuilder;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/**
 * The body of a switch with labels inside its loops and branches. A register holds the number of
 * the label that control is on its way to, zero once it is there; until then statements are passed
 * over, and loops and branches on the way are entered without their conditions.
 */
final class NestedCases {

  private record Range(int first, int last) {
    boolean isEmpty() {
      return last < first;
    }
  }

  private final Lowering lowering;
  private final Statements statements;
  private final FunctionBuilder code;
  private final Local wanted;
  private final Map<Statement, Integer> numbers = new IdentityHashMap<>();

  NestedCases(Lowering lowering, Statements statements) {
    this.lowering = lowering;
    this.statements = statements;
    this.code = lowering.code();
    this.wanted = code.temporary(IrType.I32);
  }

  /** Whether a body has labels below its own statements. */
  static boolean isIn(List<Statement> body) {
    int own = 0;
    int all = 0;
    for (Statement statement : body) {
      Statement inner = statement;
      while (isLabel(inner)) {
        own++;
        inner = labelled(inner);
      }
      all += count(statement);
    }
    return all > own;
  }

  private static int count(Statement statement) {
    int[] labels = {0};
    walk(statement, label -> labels[0]++);
    return labels[0];
  }

  private interface LabelVisitor {
    void visit(Statement label);
  }

  /** Visits the labels that belong to the switch round a statement, in order. */
  private static void walk(Statement statement, LabelVisitor visitor) {
    SyntaxWalker.walk(
        statement,
        node -> {
          if (node instanceof Statement label && isLabel(label)) {
            visitor.visit(label);
          }
          return !(node instanceof Statement.Switch) && !(node instanceof Expression.Lambda);
        });
  }

  /** Whether it is a label of a switch with what stands behind it. */
  static boolean isLabel(Statement statement) {
    return statement instanceof Statement.Case || statement instanceof Statement.Default;
  }

  /** What stands behind a label. */
  static Statement labelled(Statement label) {
    return label instanceof Statement.Case c
        ? c.statement()
        : ((Statement.Default) label).statement();
  }

  /** Numbers the labels of a body from 1 on. */
  List<Statement> number(List<Statement> body) {
    List<Statement> labels = new ArrayList<>();
    body.forEach(statement -> walk(statement, labels::add));
    labels.forEach(label -> numbers.put(label, numbers.size() + 1));
    return labels;
  }

  /** Sets out for a label; for none, past the whole body. */
  Stmt go(@Nullable Statement label, Span span) {
    int number = label == null ? -1 : numbers.getOrDefault(label, -1);
    return new Stmt.Set(wanted, Expr.Const.i32(number), span);
  }

  /** The statements of the body or of a block in it. */
  void list(List<Statement> list) {
    for (Statement statement : list) {
      enter(statement);
    }
  }

  private void enter(Statement statement) {
    Statement inner = statement;
    while (isLabel(inner)) {
      arrive(inner);
      inner = labelled(inner);
    }
    Statement reached = inner;
    Range inside = range(reached);
    if (inside.isEmpty()) {
      when(arrived(), reached.span(), () -> statements.statement(reached));
    } else {
      Expr passes = Fold.select(arrived(), Expr.Const.bool(true), goesInto(inside));
      when(passes, reached.span(), () -> through(reached));
    }
  }

  private void arrive(Statement label) {
    Expr here = compare(CompareOp.EQ, numbers.getOrDefault(label, -1));
    when(
        here, label.span(), () -> code.emit(new Stmt.Set(wanted, Expr.Const.i32(0), label.span())));
  }

  private void through(Statement statement) {
    if (statement instanceof Statement.Compound c) {
      statements.inBlock(c.span(), () -> list(c.statements()));
    } else if (statement instanceof Statement.If i) {
      branch(i);
    } else if (statement instanceof Statement.While w) {
      loop(w.condition(), w.body(), null, true, w.span());
    } else if (statement instanceof Statement.DoWhile d) {
      loop(new Statement.Condition.Test(d.condition()), d.body(), null, false, d.span());
    } else if (statement instanceof Statement.For f) {
      statements.inHead(
          f.span(),
          () -> {
            when(arrived(), f.span(), () -> statements.statement(f.init()));
            loop(f.condition(), f.body(), f.step(), true, f.span());
          });
    } else {
      throw SemanticError.lacks("caseInside", statement.span());
    }
  }

  private void branch(Statement.If node) {
    statements.inHead(
        node.span(),
        () -> {
          Local test = code.temporary(IrType.BOOL);
          Expr into = goesInto(range(node.thenBranch()));
          code.emit(new Stmt.Set(test, into, node.span()));
          when(
              arrived(),
              node.span(),
              () -> {
                if (node.init() != null) {
                  statements.statement(node.init());
                }
                Expr holds = statements.condition(node.condition());
                code.emit(new Stmt.Set(test, holds, node.span()));
              });
          Stmt.Block then = block(node.thenBranch());
          Statement otherwise = node.elseBranch();
          Stmt.Block elseBlock =
              otherwise == null ? new Stmt.Block(List.of(), node.span()) : block(otherwise);
          code.emit(new Stmt.If(new Expr.Get(test), then, elseBlock, null, node.span()));
        });
  }

  private Stmt.Block block(Statement statement) {
    return code.block(
        statement.span(), () -> statements.inBlock(statement.span(), () -> enter(statement)));
  }

  private void loop(
      Statement.@Nullable Condition condition,
      Statement body,
      @Nullable Expression step,
      boolean testFirst,
      Span span) {
    int label = code.label();
    Local test = code.temporary(IrType.BOOL);
    Stmt.Block header =
        code.block(
            span,
            () -> {
              code.emit(new Stmt.Set(test, Expr.Const.bool(true), span));
              when(arrived(), span, () -> test(condition, test, span));
            });
    lowering.jumps().push(new Lowering.Jump(label, true, lowering.cleanups().depth()));
    Stmt.Block inside = block(body);
    lowering.jumps().pop();
    Stmt.Block after =
        code.block(
            span,
            () -> {
              if (step != null) {
                statements.evaluate(step);
              }
            });
    code.emit(
        new Stmt.Loop(label, header, new Expr.Get(test), inside, after, testFirst, null, span));
  }

  private void test(Statement.@Nullable Condition condition, Local test, Span span) {
    if (condition != null) {
      code.emit(new Stmt.Set(test, statements.condition(condition), span));
    }
  }

  private Range range(Statement statement) {
    int[] ends = {Integer.MAX_VALUE, 0};
    walk(
        statement,
        label -> {
          int number = numbers.getOrDefault(label, 0);
          ends[0] = Math.min(ends[0], number);
          ends[1] = Math.max(ends[1], number);
        });
    return new Range(ends[0], ends[1]);
  }

  private Expr goesInto(Range range) {
    if (range.isEmpty()) {
      return Expr.Const.bool(false);
    }
    Expr notBefore = compare(CompareOp.GE, range.first());
    return Fold.select(notBefore, compare(CompareOp.LE, range.last()), Expr.Const.bool(false));
  }

  private Expr arrived() {
    return compare(CompareOp.EQ, 0);
  }

  private Expr compare(CompareOp operator, int number) {
    return Fold.compare(operator, new Expr.Get(wanted), Expr.Const.i32(number));
  }

  private void when(Expr condition, Span span, Runnable work) {
    Stmt.Block block = code.block(span, work);
    if (!block.statements().isEmpty()) {
      Stmt.Block none = new Stmt.Block(List.of(), span);
      code.emit(new Stmt.If(condition, block, none, null, span));
    }
  }
}
