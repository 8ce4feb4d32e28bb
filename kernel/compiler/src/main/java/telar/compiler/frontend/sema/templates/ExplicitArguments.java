package telar.compiler.frontend.sema.templates;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.TemplateParameter;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.symbols.TemplateValue;

/** The arguments that a program itself gives to a function template. */
public final class ExplicitArguments {

  private ExplicitArguments() {}

  /** Binds the first parameters to the arguments; whether they fit. */
  public static boolean bind(
      FunctionTemplate template,
      @Nullable List<TemplateValue> explicit,
      Map<String, TemplateValue> bindings) {
    if (explicit == null) {
      return true;
    }
    List<TemplateParameter> parameters = template.parameters();
    for (int i = 0; i < explicit.size(); i++) {
      if (i >= parameters.size()) {
        return false;
      }
      TemplateParameter parameter = parameters.get(i);
      if (parameter.pack()) {
        bindings.put(
            parameter.name(), new TemplateValue.Pack(explicit.subList(i, explicit.size())));
        return true;
      }
      boolean wantsType = parameter instanceof TemplateParameter.OfType;
      if (wantsType != explicit.get(i) instanceof TemplateValue.OfType) {
        return false;
      }
      bindings.put(parameter.name(), explicit.get(i));
    }
    return true;
  }
}
