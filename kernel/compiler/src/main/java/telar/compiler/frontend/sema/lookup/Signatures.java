package telar.compiler.frontend.sema.lookup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Parameter;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;

/**
 * Finds the declaration of a function template that a definition belongs to. Their types depend on
 * parameters, so they are compared as they are written, or by their form when names differ.
 */
public final class Signatures {

  private Signatures() {}

  /** The template without a body that the definition is of; null when there is none. */
  public static @Nullable FunctionTemplate declared(
      List<FunctionTemplate> candidates, Declaration.Function definition) {
    FunctionTemplate similar = null;
    for (FunctionTemplate candidate : candidates) {
      if (candidate.declaration().definition() != Declaration.Definition.NONE
          || !sameShape(candidate.first(), definition)) {
        continue;
      }
      if (text(candidate.first()).equals(text(definition))) {
        return candidate;
      }
      similar = similar == null ? candidate : similar;
    }
    return similar;
  }

  /** Whether the parameters are of the same forms. */
  public static boolean sameShape(Declaration.Function one, Declaration.Function other) {
    List<Parameter> a = one.parameters();
    List<Parameter> b = other.parameters();
    if (a.size() != b.size() || one.qualifiers().isConst() != other.qualifiers().isConst()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (a.get(i).type().getClass() != b.get(i).type().getClass()) {
        return false;
      }
    }
    return true;
  }

  private static List<String> text(Declaration.Function function) {
    return function.parameters().stream()
        .map(parameter -> parameter.type().span().text().replaceAll("\\s+", ""))
        .toList();
  }
}
