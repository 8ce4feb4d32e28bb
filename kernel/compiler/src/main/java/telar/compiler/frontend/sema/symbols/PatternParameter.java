package telar.compiler.frontend.sema.symbols;

/** A value or template parameter that stands for itself while patterns are resolved. */
public record PatternParameter(String name, boolean namesType) implements Symbol {}
