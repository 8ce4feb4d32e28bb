package telar.compiler.frontend.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Parameter;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.source.Span;

/**
 * A declarator, turned inside out.
 *
 * @param name null in an abstract one
 * @param type the whole type of what is declared
 * @param function its parameters and what follows them when it declares a function
 * @param pack whether {@code ...} stands before the name
 */
record Declarator(
    @Nullable ParsedName name,
    TypeSyntax type,
    @Nullable FunctionSuffix function,
    boolean pack,
    Span span) {

  /** The plain name, empty in an abstract declarator. */
  String identifier() {
    return name == null ? "" : name.name().identifier();
  }

  /** What makes a declarator that of a function. */
  record FunctionSuffix(
      List<Parameter> parameters,
      boolean variadic,
      Declaration.FunctionQualifiers qualifiers,
      TypeSyntax returnType) {

    FunctionSuffix {
      parameters = List.copyOf(parameters);
    }
  }
}
