package telar.compiler.frontend.sema;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.TemplateValue;

/** The instances of templates made so far; those that the prelude made are shared. */
final class Instances {

  private final @Nullable Instances outer;
  private final Map<Symbol, Map<List<TemplateValue>, Object>> made = new IdentityHashMap<>();

  Instances(@Nullable Instances outer) {
    this.outer = outer;
  }

  <T> @Nullable T find(Symbol template, List<TemplateValue> arguments, Class<T> kind) {
    Object found = made.getOrDefault(template, Map.of()).get(arguments);
    if (found == null) {
      return outer == null ? null : outer.find(template, arguments, kind);
    }
    return kind.cast(found);
  }

  void add(Symbol template, List<TemplateValue> arguments, Object instance) {
    made.computeIfAbsent(template, key -> new HashMap<>()).put(List.copyOf(arguments), instance);
  }
}
