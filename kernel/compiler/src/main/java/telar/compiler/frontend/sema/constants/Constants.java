package telar.compiler.frontend.sema.constants;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.SyntaxWalker;
import telar.compiler.frontend.sema.emit.FunctionBuilder;
import telar.compiler.frontend.sema.emit.ScalarPromotion;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.program.ConstantExpressions;
import telar.compiler.frontend.sema.program.ConstantValue;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.sema.values.ScalarConversion;
import telar.compiler.frontend.types.AutoType;
import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/** Evaluates constant expressions: lowers them to IR and, when that does not fold, runs the IR. */
public final class Constants implements ConstantExpressions {

  private final Program program;

  public Constants(Program program) {
    this.program = program;
  }

  /** The value of a scalar constant expression. */
  @Override
  public ConstantValue evaluate(Expression expression, Scope scope) {
    ConstantValue value = tryEvaluate(expression, scope, null);
    if (value == null) {
      throw SemanticError.of("TLR-219", expression.span());
    }
    return value;
  }

  /** The value, converted; null when it is not constant. */
  @Override
  public @Nullable ConstantValue tryEvaluate(
      Expression expression, Scope scope, @Nullable QualType target) {
    Lowering lowering = Lowering.constant(program, scope);
    Operand operand = lowering.expressions().expression(expression);
    QualType type = target != null ? target : operand.type().decayed().unqualified();
    if (!IrTypes.isScalar(type)) {
      return null;
    }
    if (operand.functions() != null) {
      return null;
    }
    Expr result =
        target == null
            ? lowering.values().value(operand)
            : lowering.conversions().convert(operand, target, expression.span());
    return finish(lowering, type, result, expression.span());
  }

  private @Nullable ConstantValue finish(Lowering lowering, QualType type, Expr result, Span span) {
    FunctionBuilder code = lowering.code();
    if (code.statements().isEmpty() && isConstant(result)) {
      return new ConstantValue(type, result);
    }
    code.emit(new Stmt.Return(result, span));
    Stmt.Block body = new Stmt.Block(code.statements(), span);
    Stmt.Block promoted = ScalarPromotion.promote(code, body, program.sites());
    IrFunction function =
        new IrFunction(
            "<constant>",
            "",
            IrFunction.Kind.HOST,
            result.type(),
            List.of(),
            code.slots(),
            List.of(),
            promoted,
            span);
    Expr value = new ConstantInterpreter(program).run(function);
    return value == null ? null : new ConstantValue(type, value);
  }

  /** Whether an expression needs no running. */
  static boolean isConstant(Expr expr) {
    return expr instanceof Expr.Const
        || expr instanceof Expr.GlobalAddress
        || expr instanceof Expr.FunctionAddress
        || (expr instanceof Expr.PointerAdd p
            && isConstant(p.base())
            && p.index() instanceof Expr.Const);
  }

  /** The value of an integral constant expression. */
  @Override
  public long integer(Expression expression, Scope scope) {
    return evaluate(expression, scope).integer(expression.span());
  }

  /** The size of an array: positive. */
  @Override
  public long arraySize(Expression expression, Scope scope) {
    ConstantValue value = null;
    try {
      value = tryEvaluate(expression, scope, null);
    } catch (SemanticError e) {
      Diagnostic diagnostic = e.diagnostic();
      if (diagnostic == null || !diagnostic.code().equals("TLR-341")) {
        throw e;
      }
    }
    if (value == null || mentionsFloat(expression, scope)) {
      throw SemanticError.of("TLR-221", expression.span());
    }
    long size = value.integer(expression.span());
    if (size < 0) {
      throw SemanticError.of("TLR-222", expression.span(), Long.toString(size));
    }
    return size;
  }

  /** The value of a {@code const float} is not for constants; that of a constexpr one is. */
  private static boolean mentionsFloat(Expression expression, Scope scope) {
    if (expression instanceof Expression.IntegerLiteral
        || expression instanceof Expression.NameUse) {
      return false;
    }
    boolean[] found = new boolean[1];
    SyntaxWalker.walk(
        expression,
        node -> {
          found[0] |=
              node instanceof Expression.NameUse use
                  && use.name().isPlain()
                  && NameLookup.unqualified(scope, use.name().identifier())
                      instanceof VariableSymbol v
                  && v.type().type() instanceof Scalar s
                  && s.isFloating()
                  && !v.constexpr();
          return !(node instanceof Expression.SizeofExpression);
        });
    return found[0];
  }

  /** A condition as of {@code static_assert} and {@code if constexpr}. */
  @Override
  public boolean isTrue(Expression expression, Scope scope) {
    ConstantValue value = tryEvaluate(expression, scope, Scalar.BOOL.plain());
    if (value == null || !(value.value() instanceof Expr.Const c)) {
      throw SemanticError.of("TLR-219", expression.span());
    }
    return c.bits() != 0;
  }

  /** The type of a template's parameter holds the value that is given for it. */
  private static void checkFits(TemplateValue.OfValue given, QualType type, Span span) {
    Expr converted = ScalarConversion.convert(given.value(), given.type(), type);
    Long before = given.value() instanceof Expr.Const ? Fold.integer(given.value()) : null;
    Long after = converted instanceof Expr.Const ? Fold.integer(converted) : null;
    if (before == null || after == null || type.type() == Scalar.BOOL) {
      return;
    }
    long from = new ConstantValue(given.type(), given.value()).integer(span);
    long to = new ConstantValue(type, converted).integer(span);
    boolean sign =
        (from < 0 && !ScalarConversion.isUnsigned(given.type().type()))
            != (to < 0 && !ScalarConversion.isUnsigned(type.type()));
    if (from != to || sign) {
      throw SemanticError.of("TLR-453", span, Long.toString(from), type.display());
    }
  }

  /** A template argument converted to the type of its parameter. */
  @Override
  public TemplateValue asParameter(TemplateValue.OfValue given, QualType parameter, Span span) {
    QualType type = parameter.unqualified();
    if (type.type() instanceof AutoType || type.type().dependent()) {
      return given;
    }
    boolean integral = type.type() instanceof Scalar s && s.isIntegral();
    boolean fromIntegral = given.type().isIntegral();
    if (type.equals(given.type())) {
      return given;
    }
    if (type.type() instanceof EnumType) {
      throw SemanticError.of("TLR-272", span, type.display(), given.type().display());
    }
    if (integral && given.type().type() instanceof Scalar from && from.isFloating()) {
      throw SemanticError.of("TLR-272", span, type.display(), given.type().display());
    }
    boolean unscoped = !(given.type().type() instanceof EnumType e && e.scoped());
    if (integral && fromIntegral && unscoped) {
      checkFits(given, type, span);
      return new TemplateValue.OfValue(
          type, ScalarConversion.convert(given.value(), given.type(), type));
    }
    if (given.value() instanceof Expr.Const && type.type() instanceof Scalar && !integral) {
      throw SemanticError.of("TLR-272", span, type.display(), given.type().display());
    }
    return new TemplateValue.OfValue(type, given.value());
  }

  @Override
  public QualType decltype(Expression expression, Scope scope) {
    return Lowering.unevaluated(program, scope).decltype(expression);
  }
}
