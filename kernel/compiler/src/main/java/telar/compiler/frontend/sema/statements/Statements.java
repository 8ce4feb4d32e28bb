package telar.compiler.frontend.sema.statements;

import java.util.List;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Done;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.StatementVisitor;
import telar.compiler.frontend.sema.emit.FunctionBuilder;
import telar.compiler.frontend.sema.expressions.Expressions;
import telar.compiler.frontend.sema.expressions.Logic;
import telar.compiler.frontend.sema.expressions.Names;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.lowering.StatementLowering;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/** Lowers statements. An error ends its statement; the next ones are still analysed. */
public final class Statements implements StatementLowering, StatementVisitor<Done> {

  private final Lowering lowering;
  private final FunctionBuilder code;
  private final Loops loops;
  private final LocalVariables variables;
  private final Jumps jumps;

  public Statements(Lowering lowering) {
    this.lowering = lowering;
    this.code = lowering.code();
    this.loops = new Loops(lowering, this);
    this.variables = new LocalVariables(lowering);
    this.jumps = new Jumps(lowering);
  }

  @Override
  public void statement(Statement statement) {
    code.statement(statement.span());
    try {
      statement.accept(this);
    } catch (SemanticError e) {
      if (lowering.mode() != Lowering.Mode.RUN) {
        throw e;
      }
      lowering.program().report(e);
    }
  }

  @Override
  public void inBlock(Span source, Runnable body) {
    inside(Scope.Kind.BLOCK, source, body);
  }

  /** As {@link #inBlock}, for the head of a loop or branch, whose body is the block. */
  void inHead(Span source, Runnable body) {
    inside(Scope.Kind.CONTROL, source, body);
  }

  private void inside(Scope.Kind kind, Span source, Runnable body) {
    Scope inner = Scope.inner(kind, lowering.scope());
    lowering.cleanups().open();
    lowering.lifetimes().open(source);
    lowering.inScope(inner, body);
    lowering.cleanups().close();
    lowering.lifetimes().close();
  }

  /** A statement as a block of IR. */
  Stmt.Block block(Statement statement) {
    return code.block(statement.span(), () -> inBlock(statement.span(), () -> body(statement)));
  }

  private void body(Statement statement) {
    if (statement instanceof Statement.Compound compound) {
      list(compound.statements());
    } else {
      statement(statement);
    }
  }

  @Override
  public void list(List<Statement> statements) {
    jumps.list(statements, this);
  }

  LocalVariables variables() {
    return variables;
  }

  @Override
  public Done visitCompound(Statement.Compound node) {
    inBlock(node.span(), () -> list(node.statements()));
    return Done.DONE;
  }

  @Override
  public Done visitSimple(Statement.Simple node) {
    evaluate(node.expression());
    return Done.DONE;
  }

  /** Evaluates an expression for its effect; a call that is only a read keeps its read. */
  void evaluate(Expression expression) {
    lowering.cleanups().fullExpression(() -> new Expressions(lowering).discarded(expression));
  }

  @Override
  public Done visitDeclare(Statement.Declare node) {
    for (Declaration declaration : node.declarations()) {
      try {
        variables.declare(declaration);
        variables.checkSameAuto(node.declarations().get(0), declaration);
      } catch (SemanticError e) {
        if (lowering.mode() != Lowering.Mode.RUN) {
          throw e;
        }
        lowering.program().report(e);
        variables.declareBroken(declaration);
      }
    }
    return Done.DONE;
  }

  @Override
  public Done visitEmpty(Statement.Empty node) {
    return Done.DONE;
  }

  @Override
  public Done visitIf(Statement.If node) {
    inHead(
        node.span(),
        () -> {
          if (node.init() != null) {
            statement(node.init());
          }
          if (node.isConstexpr()) {
            constexprIf(node);
          } else {
            plainIf(node);
          }
        });
    return Done.DONE;
  }

  private void constexprIf(Statement.If node) {
    if (!(node.condition() instanceof Statement.Condition.Test test)) {
      throw SemanticError.of("TLR-219", node.condition().span());
    }
    boolean holds = lowering.program().constants().isTrue(test.expression(), lowering.scope());
    Statement chosen = holds ? node.thenBranch() : node.elseBranch();
    Statement discarded = holds ? node.elseBranch() : node.thenBranch();
    if (discarded != null && !inTemplate()) {
      lowering.discarding(
          () -> code.capture(() -> inBlock(discarded.span(), () -> body(discarded))));
    }
    if (chosen != null) {
      inBlock(chosen.span(), () -> body(chosen));
    }
  }

  /** Only a template may hold statements that are wrong for some of its arguments. */
  private boolean inTemplate() {
    Scope scope = lowering.scope();
    while (scope != null && scope.kind() != Scope.Kind.TEMPLATE) {
      scope = scope.parent();
    }
    return scope != null || lowering.mode() != Lowering.Mode.RUN;
  }

  private void plainIf(Statement.If node) {
    Expr condition = condition(node.condition());
    Stmt.Block thenBlock = block(node.thenBranch());
    Statement otherwise = node.elseBranch();
    Stmt.Block elseBlock =
        otherwise == null ? new Stmt.Block(List.of(), node.span()) : block(otherwise);
    if (condition instanceof Expr.Const known) {
      code.emit(known.bits() != 0 ? thenBlock : elseBlock);
      return;
    }
    var site = lowering.program().sites().branch(node.condition().span(), lowering.functionName());
    code.emit(new Stmt.If(condition, thenBlock, elseBlock, site, node.span()));
  }

  /** A condition; its temporaries end before the branch. */
  Expr condition(Statement.Condition condition) {
    Expr[] value = new Expr[1];
    lowering
        .cleanups()
        .fullExpression(
            () -> {
              value[0] = rawCondition(condition);
              if (lowering.cleanups().hasTemporaries()) {
                value[0] = code.hold(value[0], condition.span());
              }
            });
    return value[0];
  }

  private Expr rawCondition(Statement.Condition condition) {
    if (condition instanceof Statement.Condition.Test test) {
      return new Logic(lowering).condition(test.expression());
    }
    Declaration.Variable variable = ((Statement.Condition.Declared) condition).variable();
    variables.declare(variable);
    Operand operand = new Names(lowering).use(variable.name(), variable.name().span());
    return new Logic(lowering).test(operand, variable.span());
  }

  @Override
  public Done visitSwitch(Statement.Switch node) {
    new Switches(lowering, this).lower(node);
    return Done.DONE;
  }

  @Override
  public Done visitCase(Statement.Case node) {
    throw SemanticError.of("TLR-320", node.span());
  }

  @Override
  public Done visitDefault(Statement.Default node) {
    throw SemanticError.of("TLR-320", node.span());
  }

  @Override
  public Done visitWhile(Statement.While node) {
    loops.whileLoop(node);
    return Done.DONE;
  }

  @Override
  public Done visitDoWhile(Statement.DoWhile node) {
    loops.doLoop(node);
    return Done.DONE;
  }

  @Override
  public Done visitFor(Statement.For node) {
    loops.forLoop(node);
    return Done.DONE;
  }

  @Override
  public Done visitRangeFor(Statement.RangeFor node) {
    new RangeFor(lowering, this, loops, node).lower();
    return Done.DONE;
  }

  @Override
  public Done visitBreak(Statement.Break node) {
    loops.leave(node.span(), true);
    return Done.DONE;
  }

  @Override
  public Done visitContinue(Statement.Continue node) {
    loops.leave(node.span(), false);
    return Done.DONE;
  }

  @Override
  public Done visitReturn(Statement.Return node) {
    new Returns(lowering).lower(node);
    return Done.DONE;
  }

  @Override
  public Done visitGoto(Statement.Goto node) {
    jumps.jump(node);
    return Done.DONE;
  }

  @Override
  public Done visitLabelled(Statement.Labelled node) {
    statement(node.statement());
    return Done.DONE;
  }

  @Override
  public Done visitAsm(Statement.Asm node) {
    new InlinePtx(lowering, this, node).lower();
    return Done.DONE;
  }

  @Override
  public Done visitTry(Statement.Try node) {
    if (lowering.onDevice()) {
      throw SemanticError.lacks("tryOnGpu", node.span());
    }
    new Exceptions(lowering).attempt(node, this);
    return Done.DONE;
  }
}
