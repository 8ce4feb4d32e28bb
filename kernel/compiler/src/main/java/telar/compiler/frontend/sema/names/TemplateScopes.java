package telar.compiler.frontend.sema.names;

import java.util.List;
import telar.compiler.frontend.ast.TemplateParameter;
import telar.compiler.frontend.sema.symbols.PatternParameter;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.sema.symbols.TypeSymbol;
import telar.compiler.frontend.types.TypeParameter;

/** The scopes in which the parameters of templates stand for something. */
public final class TemplateScopes {

  private TemplateScopes() {}

  /** Whether a name of the template may leave the argument out. */
  public static boolean hasDefault(TemplateParameter parameter) {
    if (parameter instanceof TemplateParameter.OfType t) {
      return t.pack() || t.defaultType() != null;
    } else if (parameter instanceof TemplateParameter.OfValue v) {
      return v.pack() || v.defaultValue() != null;
    }
    return parameter.pack() || ((TemplateParameter.OfTemplate) parameter).defaultTemplate() != null;
  }

  /** A scope in which the parameters stand for the arguments. */
  public static Scope bind(
      Scope outer, List<TemplateParameter> parameters, List<TemplateValue> values) {
    Scope scope = Scope.inner(Scope.Kind.TEMPLATE, outer);
    bindIn(scope, parameters, values);
    return scope;
  }

  /** Makes the parameters stand for the arguments in a scope. */
  public static void bindIn(
      Scope scope, List<TemplateParameter> parameters, List<TemplateValue> values) {
    for (int i = 0; i < parameters.size() && i < values.size(); i++) {
      String name = parameters.get(i).name();
      if (!name.isEmpty()) {
        scope.declare(name, values.get(i).bind(name));
      }
    }
  }

  /** A scope in which the parameters stand for themselves. */
  public static Scope patternScope(Scope outer, List<TemplateParameter> parameters) {
    Scope scope = Scope.inner(Scope.Kind.TEMPLATE, outer);
    for (TemplateParameter parameter : parameters) {
      String name = parameter.name();
      if (parameter instanceof TemplateParameter.OfType) {
        scope.declare(name, new TypeSymbol(name, new TypeParameter(name).plain()));
      } else {
        boolean template = parameter instanceof TemplateParameter.OfTemplate;
        scope.declare(name, new PatternParameter(name, template));
      }
    }
    return scope;
  }
}
