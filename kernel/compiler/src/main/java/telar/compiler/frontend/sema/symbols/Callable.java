package telar.compiler.frontend.sema.symbols;

/** A function or a template of functions: a member of an overload set. */
public sealed interface Callable extends Symbol permits FunctionSymbol, FunctionTemplate {}
