package telar.compiler.frontend.sema;

import java.util.LinkedHashSet;
import java.util.Set;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.Node;

/** Gathers the identifiers that a piece of the syntax tree mentions. */
final class IdentifierCollector {

  private IdentifierCollector() {}

  static Set<String> collect(Node node) {
    Set<String> names = new LinkedHashSet<>();
    SyntaxWalker.walk(
        node,
        part -> {
          if (part instanceof NamePart name) {
            names.add(name.identifier());
          } else if (part instanceof Expression.Capture capture) {
            names.add(capture.name());
          }
          return true;
        });
    return names;
  }
}
