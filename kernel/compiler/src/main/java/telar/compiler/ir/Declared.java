package telar.compiler.ir;

import telar.compiler.source.Span;

/**
 * The declaration of a variable of the source, for views of its values.
 *
 * @param type its C++ type
 * @param span its declaration
 */
public record Declared(SourceType type, Span span) {}
