package telar.compiler.frontend.sema.symbols;

import java.util.List;
import telar.compiler.frontend.types.Type;

/** {@code vector<T>} in a pattern: a class template with arguments that name parameters. */
public record TemplateIdPattern(Symbol template, List<TemplateValue> arguments) implements Type {

  public TemplateIdPattern {
    arguments = List.copyOf(arguments);
  }

  @Override
  public String display(String declarator) {
    return Type.join(template.name() + TemplateValue.display(arguments), declarator);
  }

  @Override
  public boolean dependent() {
    return true;
  }
}
