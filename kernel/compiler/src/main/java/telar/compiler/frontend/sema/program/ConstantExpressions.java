package telar.compiler.frontend.sema.program;

import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.types.QualType;
import telar.compiler.source.Span;

/** What expressions are before the program runs: their values and their types. */
public interface ConstantExpressions {

  /** The value of a scalar constant expression. */
  ConstantValue evaluate(Expression expression, Scope scope);

  /** The value, converted; null when it is not constant. */
  @Nullable ConstantValue tryEvaluate(
      Expression expression, Scope scope, @Nullable QualType target);

  /** The value of an integral constant expression. */
  long integer(Expression expression, Scope scope);

  /** The size of an array: positive. */
  long arraySize(Expression expression, Scope scope);

  /** A condition as of {@code static_assert} and {@code if constexpr}. */
  boolean isTrue(Expression expression, Scope scope);

  /** A template argument converted to the type of its parameter. */
  TemplateValue asParameter(TemplateValue.OfValue given, QualType parameter, Span span);

  /** {@code decltype(e)}. */
  QualType decltype(Expression expression, Scope scope);
}
