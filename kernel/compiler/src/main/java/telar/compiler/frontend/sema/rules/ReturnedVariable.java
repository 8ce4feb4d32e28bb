package telar.compiler.frontend.sema.rules;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.SyntaxWalker;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.types.QualType;

/**
 * The variable that every return of a function names, when there is one: it is built where the
 * caller wants the result, so that nothing is copied or moved.
 */
public final class ReturnedVariable {

  private ReturnedVariable() {}

  /** Its declaration; null when there is none. */
  public static Declaration.@Nullable Variable of(FunctionSymbol function) {
    QualType result = function.returnType();
    Statement.Compound body = function.declaration().body();
    if (body == null || !result.isClass() || ClassTraits.triviallyCopyable(result)) {
      return null;
    }
    String name = returnedName(body);
    return name == null ? null : declaration(body, name);
  }

  private static @Nullable String returnedName(Statement.Compound body) {
    Set<String> names = new HashSet<>();
    SyntaxWalker.walk(
        body,
        node -> {
          if (node instanceof Statement.Return r) {
            names.add(
                r.value() instanceof Expression.NameUse use && use.name().isPlain()
                    ? use.name().identifier()
                    : "");
          }
          return !(node instanceof Expression.Lambda) && !(node instanceof Declaration.Class);
        });
    return names.size() == 1 && !names.contains("") ? names.iterator().next() : null;
  }

  /** A variable of the outermost block; no other may have its name. */
  private static Declaration.@Nullable Variable declaration(Statement.Compound body, String name) {
    Declaration.Variable[] found = new Declaration.Variable[1];
    int[] count = new int[1];
    SyntaxWalker.walk(
        body,
        node -> {
          if (node instanceof Declaration.Variable v && v.name().identifier().equals(name)) {
            count[0]++;
          }
          return true;
        });
    for (Statement statement : body.statements()) {
      if (statement instanceof Statement.Declare declare) {
        for (Declaration declaration : declare.declarations()) {
          if (declaration instanceof Declaration.Variable v
              && v.name().identifier().equals(name)
              && v.specifiers().flags().isEmpty()) {
            found[0] = v;
          }
        }
      }
    }
    return count[0] == 1 ? found[0] : null;
  }
}
