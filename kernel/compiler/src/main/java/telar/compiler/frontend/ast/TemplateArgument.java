package telar.compiler.frontend.ast;

import telar.compiler.source.Span;

/**
 * An argument of a template. A name that the parser could not know is taken for a value ({@link
 * Expression.NameUse}), so semantic analysis looks names up before it believes that.
 */
public sealed interface TemplateArgument extends Node {

  /** Whether {@code ...} follows. */
  boolean pack();

  /** A type, or the name of a template. */
  record OfType(TypeSyntax type, boolean pack, Span span) implements TemplateArgument {}

  /** A constant expression. */
  record OfValue(Expression value, boolean pack, Span span) implements TemplateArgument {}
}
