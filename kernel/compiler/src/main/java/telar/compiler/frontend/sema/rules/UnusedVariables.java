package telar.compiler.frontend.sema.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.Node;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.SyntaxWalker;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.sema.program.Program;

/**
 * Warns of variables of a function that nothing reads. It goes by names, whole function by whole
 * function: of two variables of one name it says nothing unless none of them is read.
 */
public final class UnusedVariables {

  private final Map<String, Declaration.Variable> declared = new LinkedHashMap<>();
  private final Map<String, Integer> named = new HashMap<>();
  private final Map<String, Integer> assigned = new HashMap<>();
  private final Set<String> twice = new HashSet<>();

  private UnusedVariables() {}

  public static void check(Program program, Statement.Compound body, List<String> locals) {
    String text = body.span().text();
    if (locals.stream().noneMatch(name -> mayBeUnused(text, name))) {
      return;
    }
    UnusedVariables unused = new UnusedVariables();
    SyntaxWalker.walk(body, unused::visit);
    unused.declared.forEach((name, variable) -> unused.report(program, name, variable));
  }

  /**
   * Whether the text, which is soon read, has after the first mention of a name at most = of it.
   */
  private static boolean mayBeUnused(String text, String name) {
    int mentions = 0;
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean word = !isPart(text, at - 1) && !isPart(text, end);
      if (word && ++mentions > 1 && !isAssigned(text, end)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPart(String text, int at) {
    return at >= 0 && at < text.length() && Character.isJavaIdentifierPart(text.charAt(at));
  }

  private static boolean isAssigned(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.startsWith("=", at) && !text.startsWith("==", at);
  }

  private void report(Program program, String name, Declaration.Variable variable) {
    int uses = named.getOrDefault(name, 0);
    int sets = assigned.getOrDefault(name, 0);
    if (uses == sets && !twice.contains(name)) {
      String code = sets == 0 ? "TLR-469" : "TLR-470";
      program.report(Diagnostic.warning(code, variable.name().span(), name));
    }
  }

  private boolean visit(Node node) {
    if (node instanceof Statement.Declare declare) {
      declare.declarations().forEach(this::declare);
    } else if (node instanceof Statement.Simple simple
        && simple.expression() instanceof Expression.Assign assign
        && assign.operator() == null
        && assign.target() instanceof Expression.NameUse use) {
      assigned.merge(use.name().identifier(), 1, Integer::sum);
    } else if (node instanceof NamePart part) {
      named.merge(part.identifier(), 1, Integer::sum);
    } else if (node instanceof Expression.Lambda lambda) {
      lambda.captures().forEach(c -> named.merge(c.name(), 1, Integer::sum));
    }
    return true;
  }

  private void declare(Declaration declaration) {
    if (declaration instanceof Declaration.Variable v
        && v.name().isPlain()
        && !v.specifiers().has(Specifier.EXTERN)
        && isFundamental(v.type())) {
      String name = v.name().identifier();
      if (declared.put(name, v) != null) {
        twice.add(name);
      }
      // Its own declaration names it once.
      named.merge(name, -1, Integer::sum);
    }
  }

  private static boolean isFundamental(TypeSyntax type) {
    if (type instanceof TypeSyntax.Qualified q) {
      return isFundamental(q.type());
    } else if (type instanceof TypeSyntax.Pointer) {
      return true;
    } else if (type instanceof TypeSyntax.Array a) {
      return isFundamental(a.element());
    }
    return type instanceof TypeSyntax.Builtin;
  }
}
