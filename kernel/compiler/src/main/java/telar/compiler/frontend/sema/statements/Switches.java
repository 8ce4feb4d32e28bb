package telar.compiler.frontend.sema.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.sema.expressions.Names;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.program.ConstantValue;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.sema.values.ScalarConversion;
import telar.compiler.frontend.types.Arithmetic;
import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/** Lowers switches; {@link NestedCases} those with labels inside loops and branches. */
final class Switches {

  private static final int LONGEST_RANGE = 4096;

  /** The labels met so far and the statements after them. */
  private static final class Part {
    private final List<Long> values = new ArrayList<>();
    private final List<Stmt> body = new ArrayList<>();
    private boolean isDefault;
  }

  private final Lowering lowering;
  private final Statements statements;
  private final List<Part> parts = new ArrayList<>();
  private final Set<Long> seen = new HashSet<>();
  private boolean seenDefault;

  /** The scoped enumeration switched on, whose enumerators alone are cases. */
  private @Nullable QualType scoped;

  Switches(Lowering lowering, Statements statements) {
    this.lowering = lowering;
    this.statements = statements;
  }

  void lower(Statement.Switch node) {
    statements.inBlock(
        node.span(),
        () -> {
          if (node.init() != null) {
            statements.statement(node.init());
          }
          Operand value = value(node.condition());
          QualType type = switchType(value, node.condition().span());
          Expr on = ScalarConversion.convert(lowering.values().value(value), value.type(), type);
          Expr held = lowering.code().hold(on, node.condition().span());
          scoped = value.type().type() instanceof EnumType e && e.scoped() ? value.type() : null;
          cases(node, held, type);
        });
  }

  private Operand value(Statement.Condition condition) {
    if (condition instanceof Statement.Condition.Test test) {
      return lowering.expressions().expression(test.expression());
    }
    var variable = ((Statement.Condition.Declared) condition).variable();
    statements.variables().declare(variable);
    return new Names(lowering).use(variable.name(), variable.span());
  }

  private static QualType switchType(Operand value, Span span) {
    if (value.functions() == null && value.type().isIntegral()) {
      Scalar scalar =
          value.type().type() instanceof EnumType e
              ? e.underlying()
              : Arithmetic.scalar(value.type().type());
      return Arithmetic.promote(scalar).plain();
    }
    throw SemanticError.of("TLR-325", span, value.display());
  }

  private void cases(Statement.Switch node, Expr value, QualType type) {
    List<Statement> written =
        node.body() instanceof Statement.Compound c ? c.statements() : List.of(node.body());
    if (NestedCases.isIn(written)) {
      nested(node, written, value, type);
      return;
    }
    int label = lowering.code().label();
    lowering.jumps().push(new Lowering.Jump(label, false, lowering.cleanups().depth()));
    statements.inBlock(
        node.span(),
        () -> {
          lowering.lifetimes().enteredSideways();
          SkippedInitializers skipped = new SkippedInitializers(lowering);
          for (Statement statement : written) {
            skipped.check(statement);
            add(statement, type);
            skipped.add(statement);
          }
        });
    lowering.jumps().pop();
    List<Stmt.Case> cases = new ArrayList<>();
    for (Part part : parts) {
      cases.add(new Stmt.Case(part.values, part.isDefault, new Stmt.Block(part.body, node.span())));
    }
    var site = lowering.program().sites().branch(node.condition().span(), lowering.functionName());
    lowering.code().emit(new Stmt.Switch(label, value, cases, site, node.span()));
  }

  /** A switch that first says where to go; its body then runs from there on. */
  private void nested(Statement.Switch node, List<Statement> body, Expr value, QualType type) {
    NestedCases nested = new NestedCases(lowering, statements);
    Span span = node.span();
    int choice = lowering.code().label();
    List<Stmt.Case> cases = new ArrayList<>();
    for (Statement label : nested.number(body)) {
      Part part = new Part();
      label(label, part, type);
      Stmt.Block go =
          new Stmt.Block(List.of(nested.go(label, span), new Stmt.Break(choice, span)), span);
      cases.add(new Stmt.Case(part.values, part.isDefault, go));
    }
    lowering.code().emit(nested.go(null, span));
    var site = lowering.program().sites().branch(node.condition().span(), lowering.functionName());
    lowering.code().emit(new Stmt.Switch(choice, value, cases, site, span));
    int end = lowering.code().label();
    lowering.jumps().push(new Lowering.Jump(end, false, lowering.cleanups().depth()));
    Stmt.Block inside =
        lowering
            .code()
            .block(
                span,
                () ->
                    lowering
                        .lifetimes()
                        .allSideways(() -> statements.inBlock(span, () -> nested.list(body))));
    lowering.jumps().pop();
    Stmt.Case all = new Stmt.Case(List.of(), true, inside);
    lowering.code().emit(new Stmt.Switch(end, Expr.Const.i32(0), List.of(all), null, span));
  }

  private void add(Statement statement, QualType type) {
    Statement inner = statement;
    boolean labelled = false;
    while (NestedCases.isLabel(inner)) {
      Part part = labelled ? parts.get(parts.size() - 1) : open();
      labelled = true;
      try {
        inner = label(inner, part, type);
      } catch (SemanticError e) {
        lowering.program().report(e);
        inner = NestedCases.labelled(inner);
      }
    }
    Statement body = inner;
    if (parts.isEmpty()) {
      declareOnly(body);
      return;
    }
    Part part = parts.get(parts.size() - 1);
    lowering.code().extend(part.body, () -> statements.statement(body));
  }

  private Part open() {
    Part part = new Part();
    parts.add(part);
    return part;
  }

  /** Before the first label nothing runs; declarations count all the same. */
  private void declareOnly(Statement statement) {
    lowering.code().capture(() -> statements.statement(statement));
  }

  private Statement label(Statement statement, Part part, QualType type) {
    if (statement instanceof Statement.Default d) {
      if (seenDefault) {
        throw SemanticError.of("TLR-326", d.span(), "default");
      }
      seenDefault = true;
      part.isDefault = true;
      return d.statement();
    }
    Statement.Case c = (Statement.Case) statement;
    long first = constant(c.value(), type);
    long last = c.last() == null ? first : constant(c.last(), type);
    if (last - first > LONGEST_RANGE) {
      throw SemanticError.lacks("longRange", c.span());
    }
    for (long value = first; value <= last; value++) {
      if (!seen.add(value)) {
        throw SemanticError.of("TLR-326", c.span(), "case " + value);
      }
      part.values.add(value);
    }
    return c.statement();
  }

  private long constant(Expression expression, QualType type) {
    ConstantValue value = lowering.program().constants().evaluate(expression, lowering.scope());
    QualType wanted = scoped == null ? type : scoped;
    boolean otherEnum = value.type().type() instanceof EnumType e && e.scoped();
    if ((scoped != null || otherEnum) && !value.type().type().equals(wanted.type())) {
      throw SemanticError.of(
          "TLR-411", expression.span(), value.type().display(), wanted.display());
    }
    long bits = value.integer(expression.span());
    return IrTypes.of(type) == IrType.I32 ? (int) bits : bits;
  }
}
