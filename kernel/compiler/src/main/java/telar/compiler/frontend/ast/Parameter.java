package telar.compiler.frontend.ast;

import org.jspecify.annotations.Nullable;
import telar.compiler.source.Span;

/**
 * A parameter of a function, lambda, function type or handler.
 *
 * @param name empty when it has none
 * @param type as written: arrays and functions are not yet adjusted to pointers
 * @param pack whether {@code ...} stands before the name
 * @param defaultValue its default argument, maybe an {@link Expression.InitializerList}, or null
 */
public record Parameter(
    String name, TypeSyntax type, boolean pack, @Nullable Expression defaultValue, Span span)
    implements Node {}
