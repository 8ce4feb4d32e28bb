package telar.compiler.frontend.ast;

import java.util.LinkedHashSet;
import java.util.Set;

/** Gathers the identifiers that a piece of the syntax tree mentions. */
public final class IdentifierCollector {

  private IdentifierCollector() {}

  public static Set<String> collect(Node node) {
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
