package telar.compiler.frontend.sema.statements;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.SyntaxWalker;
import telar.compiler.frontend.sema.emit.FunctionBuilder;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/**
 * {@code goto}. Where all jumps go forward, what stands before a label becomes a block that they
 * leave, so that threads meet again after it. Else a list of statements with labels becomes a loop
 * round a switch whose cases begin at the labels; a jump sets the case and goes round again.
 */
public final class Jumps {

  /** A list of statements with labels that is being lowered. */
  private static final class Labels {
    private final int loop;
    private final Local state;
    private final Local again;
    private final int depth;
    private final boolean forward;

    /** The blocks that end where a part begins, when all jumps go forward. */
    private final List<Integer> blocks = new ArrayList<>();

    private final Map<String, Integer> parts = new HashMap<>();
    private final Map<String, Integer> objects = new HashMap<>();

    Labels(FunctionBuilder code, int depth, boolean forward) {
      this.forward = forward;
      this.loop = code.label();
      this.state = code.temporary(IrType.I32);
      this.again = code.temporary(IrType.BOOL);
      this.depth = depth;
    }
  }

  private final Lowering lowering;
  private final Deque<Labels> open = new ArrayDeque<>();
  private @Nullable Set<String> targets;

  Jumps(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Lowers the statements of a block in order. */
  void list(List<Statement> statements, Statements lower) {
    if (statements.stream().noneMatch(this::isTarget)) {
      statements.forEach(lower::statement);
      return;
    }
    lowering.lifetimes().enteredSideways();
    Span span = statements.get(0).span();
    int depth = lowering.cleanups().depth();
    Labels labels = new Labels(lowering.code(), depth, allForward(statements));
    List<List<Statement>> parts = divide(statements, labels);
    open.push(labels);
    if (labels.forward) {
      blocks(parts, labels, lower, span);
    } else {
      loop(parts, labels, lower, span);
    }
  }

  private boolean allForward(List<Statement> statements) {
    Set<String> passed = new HashSet<>();
    boolean[] forward = {true};
    for (Statement statement : statements) {
      if (isTarget(statement)) {
        addLabels(statement, passed);
      }
      gotos(statement, label -> forward[0] &= !passed.contains(label));
    }
    return forward[0];
  }

  private static void addLabels(Statement statement, Set<String> labels) {
    if (statement instanceof Statement.Labelled labelled) {
      labels.add(labelled.label());
      addLabels(labelled.statement(), labels);
    }
  }

  /** Each part but the last in a block together with the blocks before it. */
  private void blocks(List<List<Statement>> parts, Labels labels, Statements lower, Span span) {
    FunctionBuilder code = lowering.code();
    parts.forEach(part -> labels.blocks.add(code.label()));
    List<Stmt> before = part(parts.get(0), 0, labels, lower);
    for (int i = 1; i < parts.size(); i++) {
      Stmt.Case all = new Stmt.Case(List.of(), true, new Stmt.Block(before, span));
      Stmt block =
          new Stmt.Switch(labels.blocks.get(i), Expr.Const.i32(0), List.of(all), null, span);
      List<Stmt> after = new ArrayList<>(List.of(block));
      after.addAll(part(parts.get(i), i, labels, lower));
      before = after;
    }
    open.pop();
    before.forEach(code::emit);
  }

  private void loop(List<List<Statement>> parts, Labels labels, Statements lower, Span span) {
    lowering.code().emit(new Stmt.Set(labels.state, Expr.Const.i32(0), span));
    List<Stmt.Case> cases = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<Stmt> body = part(parts.get(i), i, labels, lower);
      cases.add(new Stmt.Case(List.of((long) i), false, new Stmt.Block(body, span)));
    }
    open.pop();
    emit(labels, cases, span);
  }

  private List<Stmt> part(List<Statement> part, int index, Labels labels, Statements lower) {
    int alive = lowering.cleanups().objects();
    labels.parts.forEach(
        (label, at) -> {
          if (at == index) {
            labels.objects.put(label, alive);
          }
        });
    return lowering.code().capture(() -> part.forEach(lower::statement));
  }

  private void emit(Labels labels, List<Stmt.Case> cases, Span span) {
    FunctionBuilder code = lowering.code();
    Stmt once = new Stmt.Set(labels.again, Expr.Const.bool(false), span);
    Stmt choice = new Stmt.Switch(code.label(), new Expr.Get(labels.state), cases, null, span);
    Stmt.Block none = new Stmt.Block(List.of(), span);
    Stmt.Block body = new Stmt.Block(List.of(once, choice), span);
    code.emit(
        new Stmt.Loop(
            labels.loop, none, new Expr.Get(labels.again), body, none, false, null, span));
  }

  /** The statements from each label to the next. */
  private List<List<Statement>> divide(List<Statement> statements, Labels labels) {
    List<List<Statement>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    for (Statement statement : statements) {
      if (isTarget(statement)) {
        parts.add(new ArrayList<>());
      }
      Statement inner = statement;
      while (inner instanceof Statement.Labelled labelled) {
        labels.parts.put(labelled.label(), parts.size() - 1);
        inner = labelled.statement();
      }
      parts.get(parts.size() - 1).add(inner);
    }
    return parts;
  }

  private boolean isTarget(Statement statement) {
    return statement instanceof Statement.Labelled labelled
        && (targets().contains(labelled.label()) || isTarget(labelled.statement()));
  }

  private static void checkLabels(Statement.Compound body) {
    Set<String> labels = new HashSet<>();
    SyntaxWalker.walk(
        body,
        node -> {
          if (node instanceof Statement.Labelled labelled && !labels.add(labelled.label())) {
            throw SemanticError.of("TLR-208", labelled.span(), labelled.label());
          }
          return !(node instanceof Expression.Lambda);
        });
  }

  /** The labels to which the function jumps. */
  private Set<String> targets() {
    if (targets == null) {
      Set<String> found = new HashSet<>();
      FunctionSymbol function = lowering.function();
      Statement.Compound body = function == null ? null : function.declaration().body();
      if (body != null) {
        checkLabels(body);
        gotos(body, found::add);
      }
      targets = found;
    }
    return targets;
  }

  /** Whether there is a goto among the statements. */
  public static boolean any(Statement statement) {
    boolean[] found = new boolean[1];
    gotos(statement, label -> found[0] = true);
    return found[0];
  }

  private static void gotos(Statement statement, Consumer<String> visitor) {
    SyntaxWalker.walk(
        statement,
        node -> {
          if (node instanceof Statement.Goto jump) {
            visitor.accept(jump.label());
          }
          return !(node instanceof Expression.Lambda);
        });
  }

  /** Leaves for a label of a block round the jump. */
  void jump(Statement.Goto node) {
    for (Labels labels : open) {
      Integer part = labels.parts.get(node.label());
      if (part != null) {
        lowering.cleanups().leaveTo(labels.depth);
        Integer alive = labels.objects.get(node.label());
        if (alive != null) {
          lowering.cleanups().endSince(labels.depth, alive);
        }
        go(labels, part, node.span());
        return;
      }
    }
    throw SemanticError.lacks("gotoInwards", node.span());
  }

  private void go(Labels labels, int part, Span span) {
    FunctionBuilder code = lowering.code();
    if (labels.forward) {
      code.emit(new Stmt.Break(labels.blocks.get(part), span));
    } else {
      code.emit(new Stmt.Set(labels.state, Expr.Const.i32(part), span));
      code.emit(new Stmt.Set(labels.again, Expr.Const.bool(true), span));
      code.emit(new Stmt.Continue(labels.loop, span));
    }
  }
}
