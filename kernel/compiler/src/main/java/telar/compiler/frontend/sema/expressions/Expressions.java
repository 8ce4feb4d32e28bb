package telar.compiler.frontend.sema.expressions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.ExpressionVisitor;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.UnaryOperator;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.ExpressionLowering;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.lowering.MemberPointers;
import telar.compiler.frontend.sema.lowering.Members;
import telar.compiler.frontend.sema.lowering.StatementLowering;
import telar.compiler.frontend.sema.lowering.Throwing;
import telar.compiler.frontend.sema.names.NameResolver;
import telar.compiler.frontend.sema.names.Packs;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FieldSymbol;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.ErrorType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.source.Span;

/** Gives each kind of expression to the class that lowers it. */
public final class Expressions implements ExpressionLowering, ExpressionVisitor<Operand> {

  private final Lowering lowering;
  private final Names names;
  private final Operators operators;
  private final Assignments assignments;
  private final Logic logic;
  private final Casts casts;

  public Expressions(Lowering lowering) {
    this.lowering = lowering;
    this.names = new Names(lowering);
    this.operators = new Operators(lowering);
    this.assignments = new Assignments(lowering, operators);
    this.logic = new Logic(lowering);
    this.casts = new Casts(lowering);
  }

  @Override
  public Operand expression(Expression expression) {
    return expression.accept(this);
  }

  @Override
  public @Nullable QualType declaredType(Expression expression) {
    if (expression instanceof Expression.NameUse use) {
      Symbol symbol =
          new NameResolver(lowering.program(), lowering.scope()).find(use.name(), false);
      if (symbol instanceof VariableSymbol v) {
        return v.type();
      } else if (symbol instanceof FieldSymbol f) {
        return f.type();
      }
    } else if (expression instanceof Expression.Member member && member.name().isUnqualified()) {
      Operand object = new MemberAccess(lowering.unevaluated()).object(member);
      if (object.type().type() instanceof ClassSymbol c
          && NameLookup.member(c, member.name().identifier(), false) instanceof FieldSymbol f) {
        return f.type();
      }
    }
    return null;
  }

  @Override
  public Operand visitIntegerLiteral(Expression.IntegerLiteral node) {
    return Literals.integer(node);
  }

  @Override
  public Operand visitFloatingLiteral(Expression.FloatingLiteral node) {
    return Literals.floating(node);
  }

  @Override
  public Operand visitCharacterLiteral(Expression.CharacterLiteral node) {
    return Literals.character(node);
  }

  @Override
  public Operand visitStringLiteral(Expression.StringLiteral node) {
    return Literals.string(node, lowering.program().globals());
  }

  @Override
  public Operand visitBoolLiteral(Expression.BoolLiteral node) {
    return Operand.prvalue(Scalar.BOOL.plain(), Expr.Const.bool(node.value()), node.span());
  }

  @Override
  public Operand visitNullptrLiteral(Expression.NullptrLiteral node) {
    Expr zero = new Expr.Const(IrType.PTR, 0);
    return Operand.prvalue(Scalar.NULLPTR.plain(), zero, node.span()).withNullLiteral();
  }

  @Override
  public Operand visitThis(Expression.This node) {
    Operand object = names.explicitThis();
    if (object == null) {
      throw SemanticError.of("TLR-279", node.span());
    }
    Operand pointer =
        Operand.prvalue(new PointerType(object.type()).plain(), object.expr(), node.span());
    return pointer;
  }

  @Override
  public Operand visitNameUse(Expression.NameUse node) {
    return names.use(node.name(), node.span());
  }

  @Override
  public Operand visitParenthesized(Expression.Parenthesized node) {
    Expr destination = lowering.takeDestination(node);
    if (destination != null) {
      lowering.offerDestination(node.inner(), destination);
    }
    Scope bound = lowering.program().boundScope(node);
    return bound == null
        ? expression(node.inner())
        : lowering.within(bound, () -> expression(node.inner()));
  }

  @Override
  public Operand visitUnary(Expression.Unary node) {
    return switch (node.operator()) {
      case PRE_INCREMENT, PRE_DECREMENT, POST_INCREMENT, POST_DECREMENT -> assignments.step(node);
      case NOT -> operators.not(node);
      default -> operators.unary(node);
    };
  }

  @Override
  public Operand visitBinary(Expression.Binary node) {
    return switch (node.operator()) {
      case LOGICAL_AND, LOGICAL_OR -> logic.shortCircuit(node);
      case COMMA -> comma(node);
      case MEMBER_POINTER, ARROW_MEMBER_POINTER -> new MemberPointers(lowering).data(node);
      default -> operators.binary(node);
    };
  }

  private Operand comma(Expression.Binary node) {
    discarded(node.left());
    return expression(node.right());
  }

  /** Nothing is done with the value of an expression; volatile reads are not modelled. */
  public void discarded(Expression expression) {
    Operand value = expression(expression);
    if (value.functions() != null) {
      String name = value.functions().overloads().name();
      lowering.program().report(Diagnostic.warning("TLR-280", value.span(), name));
    } else {
      NoEffect.check(lowering, expression, value);
    }
  }

  @Override
  public Operand visitAssign(Expression.Assign node) {
    return assignments.assign(node);
  }

  @Override
  public Operand visitConditional(Expression.Conditional node) {
    return new Conditionals(lowering).conditional(node);
  }

  @Override
  public Operand visitCall(Expression.Call node) {
    return new CallExpressions(lowering).call(node);
  }

  @Override
  public Operand visitKernelLaunch(Expression.KernelLaunch node) {
    return new Launches(lowering).launch(node);
  }

  @Override
  public Operand visitSubscript(Expression.Subscript node) {
    Operand base = expression(node.base());
    if (base.type().isClass()) {
      return operators.subscript(base, node);
    }
    if (node.indices().size() != 1) {
      throw SemanticError.of("TLR-281", node.span());
    }
    int mark = lowering.code().mark();
    Operand index =
        lowering.values().settle(expression(JavaRows.index(lowering, node, base.type())));
    if (!base.type().decayed().isPointer() && !index.type().decayed().isPointer()) {
      throw JavaRows.noArray(lowering, node, base);
    }
    Operand stable = lowering.values().sequenced(mark, base);
    return lowering.members().subscript(stable, index, node.indices().get(0).span(), node.span());
  }

  @Override
  public Operand visitMember(Expression.Member node) {
    return new MemberAccess(lowering).member(node);
  }

  @Override
  public Operand visitCast(Expression.Cast node) {
    return casts.cast(node);
  }

  @Override
  public Operand visitConstruct(Expression.Construct node) {
    return casts.construct(node);
  }

  @Override
  public Operand visitInitializerList(Expression.InitializerList node) {
    throw SemanticError.of("TLR-282", node.span());
  }

  @Override
  public Operand visitDesignated(Expression.Designated node) {
    throw SemanticError.of("TLR-282", node.span());
  }

  @Override
  public Operand visitSizeofType(Expression.SizeofType node) {
    QualType type = lowering.types().resolve(node.type()).withoutReference();
    return size(IrTypes.sizeOf(type, node.span()), node.span());
  }

  @Override
  public Operand visitSizeofExpression(Expression.SizeofExpression node) {
    Expression operand = Expression.strip(node.operand());
    if (operand instanceof Expression.NameUse use) {
      QualType named = lowering.types().tryNamed(use.name());
      if (named != null) {
        return size(IrTypes.sizeOf(named.withoutReference(), node.span()), node.span());
      }
    }
    if (operand instanceof Expression.Lambda) {
      throw SemanticError.of("TLR-472", operand.span());
    }
    QualType type = lowering.typeOf(node.operand());
    if (type.type() == ErrorType.INSTANCE) {
      throw SemanticError.of("TLR-454", node.span(), operand.span().text());
    }
    return size(IrTypes.sizeOf(type, node.span()), node.span());
  }

  private static Operand size(long bytes, Span span) {
    return Operand.prvalue(Scalar.ULONG.plain(), Expr.Const.i64(bytes), span);
  }

  @Override
  public Operand visitSizeofPack(Expression.SizeofPack node) {
    return size(Packs.elements(lowering.scope(), node.pack(), node).size(), node.span());
  }

  @Override
  public Operand visitAlignofType(Expression.AlignofType node) {
    QualType type = lowering.types().resolve(node.type()).withoutReference();
    IrTypes.sizeOf(type, node.span());
    return size(Layouts.alignment(type), node.span());
  }

  @Override
  public Operand visitOffsetOf(Expression.OffsetOf node) {
    QualType type = lowering.types().resolve(node.type());
    if (type.type() instanceof ClassSymbol c) {
      c.complete();
      if (NameLookup.member(c, node.member().identifier(), false) instanceof FieldSymbol f) {
        long inBase = c.offsetOf(f.owner());
        return size(inBase + f.owner().field(f).offset(), node.span());
      }
      throw Members.unknownMember(c, node.member());
    }
    throw SemanticError.of("TLR-254", node.span(), node.type().span().text(), type.display());
  }

  @Override
  public Operand visitTypeTrait(Expression.TypeTrait node) {
    boolean holds = new TypeTraits(lowering).holds(node);
    return Operand.prvalue(Scalar.BOOL.plain(), Expr.Const.bool(holds), node.span());
  }

  @Override
  public Operand visitNew(Expression.New node) {
    return new Allocation(lowering).allocate(node);
  }

  @Override
  public Operand visitDelete(Expression.Delete node) {
    return new Allocation(lowering).free(node);
  }

  @Override
  public Operand visitLambda(Expression.Lambda node) {
    return new Lambdas(lowering).closure(node);
  }

  @Override
  public Operand visitPackExpansion(Expression.PackExpansion node) {
    throw SemanticError.of("TLR-260", node.span(), node.span().text());
  }

  @Override
  public Operand visitFold(Expression.Fold node) {
    return new Folds(lowering).fold(node);
  }

  @Override
  public Operand visitNoexcept(Expression.Noexcept node) {
    return Operand.prvalue(Scalar.BOOL.plain(), Expr.Const.bool(false), node.span());
  }

  @Override
  public Operand visitThrow(Expression.Throw node) {
    return new Throwing(lowering).raise(node);
  }

  @Override
  public Operand visitTypeid(Expression.Typeid node) {
    throw SemanticError.lacks("typeid", node.span());
  }

  @Override
  public Operand visitStatementExpression(Expression.StatementExpression node) {
    List<Statement> statements = node.body().statements();
    Operand[] result = {Operand.nothing(node.span())};
    StatementLowering lower = lowering.statements();
    lower.inBlock(
        node.span(),
        () -> {
          for (int i = 0; i < statements.size(); i++) {
            boolean last = i == statements.size() - 1;
            if (last && statements.get(i) instanceof Statement.Simple simple) {
              result[0] = lowering.values().held(expression(simple.expression()));
            } else {
              lower.statement(statements.get(i));
            }
          }
        });
    return result[0];
  }

  @Override
  public Operand visitError(Expression.Error node) {
    throw SemanticError.echo();
  }

  /** Whether the operator takes the address. */
  static boolean isAddressOf(Expression expression) {
    return Expression.strip(expression) instanceof Expression.Unary u
        && u.operator() == UnaryOperator.ADDRESS_OF;
  }
}
