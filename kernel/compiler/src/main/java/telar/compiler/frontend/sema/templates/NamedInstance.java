package telar.compiler.frontend.sema.templates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.names.TemplateScopes;
import telar.compiler.frontend.sema.names.TypeResolver;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.source.Span;

/** The instance of a function template that its name means where it is not called. */
public final class NamedInstance {

  private NamedInstance() {}

  /** The instance by its arguments and, where one is wanted, by its type; null when none fits. */
  public static @Nullable FunctionSymbol of(
      Program program,
      FunctionTemplate template,
      @Nullable List<TemplateValue> explicit,
      @Nullable QualType wanted,
      Span span) {
    Map<String, TemplateValue> bindings = new HashMap<>();
    try {
      if (!ExplicitArguments.bind(template, explicit, bindings)
          || (wanted != null && !deduce(program, template, wanted, bindings))) {
        return null;
      }
      Templates templates = new Templates(program);
      List<TemplateValue> values = templates.ordered(template, bindings, span);
      return values == null ? null : templates.instance(template, values, span);
    } catch (SemanticError e) {
      return null;
    }
  }

  private static boolean deduce(
      Program program,
      FunctionTemplate template,
      QualType wanted,
      Map<String, TemplateValue> bindings) {
    Scope scope = TemplateScopes.patternScope(template.scope(), template.parameters());
    List<QualType> patterns =
        new TypeResolver(program, scope, true).parameters(template.first().parameters());
    return wanted.type() instanceof FunctionType f
        && new Deduction(bindings).parameters(patterns, f.parameters());
  }
}
