package telar.compiler.frontend.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.source.Span;

/** A statement as written. */
public sealed interface Statement extends Node {

  /** Calls the method of the visitor that handles this kind of node. */
  <R> R accept(StatementVisitor<R> visitor);

  /** The condition of a branch or loop. */
  sealed interface Condition extends Node {

    /** A plain expression. */
    record Test(Expression expression) implements Condition {
      @Override
      public Span span() {
        return expression.span();
      }
    }

    /** {@code if (T x = e)}. */
    record Declared(Declaration.Variable variable) implements Condition {
      @Override
      public Span span() {
        return variable.span();
      }
    }
  }

  /** An operand of inline assembly: {@code [name] "constraint"(value)}. */
  record AsmOperand(String name, String constraint, Expression value, Span span) implements Node {}

  /** {@code catch (parameter)}; null for {@code catch (...)}. */
  record Handler(@Nullable Parameter parameter, Compound body, Span span) implements Node {}

  /** {@code { … }}. */
  record Compound(List<Statement> statements, Span span) implements Statement {
    public Compound {
      statements = List.copyOf(statements);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitCompound(this);
    }
  }

  /** An expression for its effect. */
  record Simple(Expression expression, Span span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitSimple(this);
    }
  }

  /**
   * A declaration; one statement may declare several variables, after the class that it defines.
   */
  record Declare(List<Declaration> declarations, Span span) implements Statement {
    public Declare {
      declarations = List.copyOf(declarations);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitDeclare(this);
    }
  }

  /** {@code ;}. */
  record Empty(Span span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitEmpty(this);
    }
  }

  /** {@code if}. */
  record If(
      boolean isConstexpr,
      @Nullable Statement init,
      Condition condition,
      Statement thenBranch,
      @Nullable Statement elseBranch,
      Span span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitIf(this);
    }
  }

  /** {@code switch}; its labels are anywhere inside the body. */
  record Switch(@Nullable Statement init, Condition condition, Statement body, Span span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitSwitch(this);
    }
  }

  /** {@code case v:} or GNU's {@code case v ... last:}, with the statement that it labels. */
  record Case(Expression value, @Nullable Expression last, Statement statement, Span span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitCase(this);
    }
  }

  /** {@code default:} with the statement that it labels. */
  record Default(Statement statement, Span span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitDefault(this);
    }
  }

  /** {@code while}. */
  record While(Condition condition, Statement body, Span span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitWhile(this);
    }
  }

  /** {@code do … while}. */
  record DoWhile(Statement body, Expression condition, Span span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitDoWhile(this);
    }
  }

  /** {@code for}; {@code init} is {@link Declare}, {@link Simple} or {@link Empty}. */
  record For(
      Statement init,
      @Nullable Condition condition,
      @Nullable Expression step,
      Statement body,
      Span span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitFor(this);
    }
  }

  /**
   * {@code for (T x : range)}; the variable is a {@link Declaration.Variable} without initialiser
   * or a {@link Declaration.StructuredBinding}.
   */
  record RangeFor(
      @Nullable Statement init, Declaration variable, Expression range, Statement body, Span span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitRangeFor(this);
    }
  }

  /** {@code break}. */
  record Break(Span span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitBreak(this);
    }
  }

  /** {@code continue}. */
  record Continue(Span span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitContinue(this);
    }
  }

  /** {@code return}; the value may be an {@link Expression.InitializerList}. */
  record Return(@Nullable Expression value, Span span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitReturn(this);
    }
  }

  /** {@code goto}. */
  record Goto(String label, Span span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitGoto(this);
    }
  }

  /** {@code label: statement}. */
  record Labelled(String label, Statement statement, Span span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitLabelled(this);
    }
  }

  /** Inline PTX. */
  record Asm(
      boolean isVolatile,
      String template,
      List<AsmOperand> outputs,
      List<AsmOperand> inputs,
      List<String> clobbers,
      Span span)
      implements Statement {
    public Asm {
      outputs = List.copyOf(outputs);
      inputs = List.copyOf(inputs);
      clobbers = List.copyOf(clobbers);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitAsm(this);
    }
  }

  /** {@code try … catch}. */
  record Try(Compound body, List<Handler> handlers, Span span) implements Statement {
    public Try {
      handlers = List.copyOf(handlers);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitTry(this);
    }
  }
}
