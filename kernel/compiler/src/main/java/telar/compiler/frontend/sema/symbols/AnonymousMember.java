package telar.compiler.frontend.sema.symbols;

import java.util.List;

/** A member of an anonymous union or struct, reached through unnamed members. */
public record AnonymousMember(String name, List<FieldSymbol> path) implements Symbol {
  public AnonymousMember {
    path = List.copyOf(path);
  }
}
