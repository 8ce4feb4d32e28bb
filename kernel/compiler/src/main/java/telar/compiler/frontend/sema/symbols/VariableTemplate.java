package telar.compiler.frontend.sema.symbols;

import java.util.List;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.TemplateParameter;

/** {@code template <…> constexpr T v = …}. */
public record VariableTemplate(
    String name, Scope scope, List<TemplateParameter> parameters, Declaration.Variable declaration)
    implements Symbol {}
