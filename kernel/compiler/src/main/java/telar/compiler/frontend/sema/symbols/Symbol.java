package telar.compiler.frontend.sema.symbols;

/** What a name stands for. */
public interface Symbol {

  /** The unqualified name. */
  String name();

  /** Whether the name is one of a type or of a template of types. */
  default boolean namesType() {
    return false;
  }
}
