package telar.compiler.frontend.sema.symbols;

/** A namespace, or another name for one. */
public record NamespaceSymbol(String name, Scope scope) implements Symbol {}
