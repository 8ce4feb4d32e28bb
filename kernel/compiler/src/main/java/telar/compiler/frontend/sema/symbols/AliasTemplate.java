package telar.compiler.frontend.sema.symbols;

import java.util.List;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.TemplateParameter;

/** {@code template <…> using A = …}. */
public record AliasTemplate(
    String name, Scope scope, List<TemplateParameter> parameters, Declaration.Alias declaration)
    implements Symbol {
  @Override
  public boolean namesType() {
    return true;
  }
}
