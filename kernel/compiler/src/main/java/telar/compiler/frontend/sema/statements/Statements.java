package telar.compiler.frontend.sema.statements;

import java.util.List;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Done;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.StatementVisitor;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.sema.emit.FunctionBuilder;
import telar.compiler.frontend.sema.expressions.Expressions;
import telar.compiler.frontend.sema.expressions.Logic;
import telar.compiler.frontend.sema.expressions.Names;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.lowering.ReturnTypes;
import telar.compiler.frontend.sema.lowering.StatementLowering;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.AutoType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
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
    FunctionSymbol function = lowering.function();
    if (function == null) {
      throw SemanticError.of("TLR-321", node.span());
    }
    if (node.value() == null) {
      if (function.returnType().type() instanceof AutoType) {
        ReturnTypes.settle(function, Scalar.VOID.plain());
      }
      boolean valueless = function.returnType().isVoid() || function.isConstructor();
      if (!valueless) {
        throw SemanticError.of(
            "TLR-322", node.span(), function.name(), function.returnType().display());
      }
      lowering.cleanups().leaveTo(0);
      code.emit(new Stmt.Return(null, node.span()));
    } else {
      returnValue(function, node.value(), node.span());
    }
    return Done.DONE;
  }

  private void returnValue(FunctionSymbol function, Expression expression, Span span) {
    lowering
        .cleanups()
        .fullExpression(
            () -> {
              if (!ReturnTypes.isAuto(function.returnType())) {
                checkSameType(function, expression);
              } else {
                settleType(function, expression);
                if (function.returnType().isClass() && !lowering.hasReturnPlace()) {
                  throw new ReturnsObject();
                }
              }
              QualType type = function.returnType();
              if (type.isVoid()) {
                returnVoid(function, expression);
              } else if (type.isClass()) {
                returnObject(type, expression);
              } else {
                returnScalar(type, expression, span);
              }
            });
  }

  /** All returns of a function declared {@code auto} give one type. */
  private void checkSameType(FunctionSymbol function, Expression expression) {
    boolean deduced =
        function.declaration().returnType() instanceof TypeSyntax.Auto auto && !auto.decltypeAuto();
    if (!deduced || expression instanceof Expression.InitializerList) {
      return;
    }
    QualType type = shape(expression).type().decayed().unqualified();
    if (!type.equals(function.returnType()) && !lowering.isDiscarding()) {
      throw SemanticError.of(
          "TLR-427", expression.span(), type.display(), function.returnType().display());
    }
  }

  private Operand shape(Expression expression) {
    Operand value = lowering.unevaluated().expressions().expression(expression);
    return value.functions() == null ? value : lowering.calls().pointerTo(value);
  }

  private void settleType(FunctionSymbol function, Expression expression) {
    Operand shape = shape(expression);
    ReturnTypes.settle(function, ReturnTypes.replace(function.returnType(), shape));
  }

  private void returnVoid(FunctionSymbol function, Expression expression) {
    Operand operand = lowering.expressions().expression(expression);
    if (operand.functions() != null || !operand.type().isVoid()) {
      throw SemanticError.of(
          function.execution().global() ? "TLR-345" : "TLR-323",
          expression.span(),
          function.name());
    }
    lowering.cleanups().endTemporaries();
    lowering.cleanups().leaveTo(0);
    code.emit(new Stmt.Return(null, expression.span()));
  }

  private void returnObject(QualType type, Expression expression) {
    Expr place = lowering.returnPlace();
    if (isLocalObject(expression)) {
      Operand local = lowering.expressions().expression(expression);
      Operand moved = local.withCategory(Operand.Category.XVALUE);
      if (local.expr().equals(place)) {
        checkCopy(place, type, moved, expression.span());
      } else {
        lowering.initialization().copyInto(place, type.unqualified(), moved, expression.span());
      }
    } else {
      lowering.initialization().fromExpression(place, type.unqualified(), expression, "");
    }
    lowering.cleanups().endTemporaries();
    lowering.cleanups().leaveTo(0);
    code.emit(new Stmt.Return(null, expression.span()));
  }

  /** What is made in its place is not copied, but its class has to allow it. */
  private void checkCopy(Expr place, QualType type, Operand moved, Span span) {
    if (type.type() instanceof ClassSymbol c && !ClassTraits.copyConstructors(c).isEmpty()) {
      lowering.unevaluated().initialization().copyInto(place, type.unqualified(), moved, span);
    }
  }

  /** Whether it names a variable that ends with the function, so that its value may be moved. */
  private boolean isLocalObject(Expression expression) {
    return Expression.strip(expression) instanceof Expression.NameUse use
        && use.name().isPlain()
        && NameLookup.unqualified(lowering.scope(), use.name().identifier())
            instanceof VariableSymbol variable
        && variable.storage() == VariableSymbol.Storage.LOCAL
        && !variable.type().isReference();
  }

  private void returnScalar(QualType type, Expression expression, Span span) {
    Expr value;
    if (expression instanceof Expression.InitializerList list) {
      Expr address = lowering.temporaryObject(type, span);
      lowering.initialization().list(address, type, list, "");
      value = lowering.values().value(Operand.lvalue(type, address, Operand.Place.NONE, span));
    } else {
      if (type.isReference()) {
        lowering.wantObject(expression);
      }
      Operand operand = lowering.expressions().expression(expression);
      value = lowering.conversions().convert(operand, type, expression.span());
      LocalAddress.check(lowering, type, value, expression.span());
    }
    boolean work = lowering.cleanups().hasTemporaries() || lowering.cleanups().anyInside(0);
    Expr result = work ? code.hold(value, span) : value;
    lowering.cleanups().endTemporaries();
    lowering.cleanups().leaveTo(0);
    code.emit(new Stmt.Return(result, span));
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
