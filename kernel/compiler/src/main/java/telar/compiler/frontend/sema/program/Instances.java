package telar.compiler.frontend.sema.program;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.source.Span;

/** The instances of templates made so far; those that the prelude made are shared. */
public final class Instances {

  /** How many instances may need one another in turn. */
  public static final int DEEPEST = 200;

  private final @Nullable Instances outer;
  private final Map<Symbol, Map<List<TemplateValue>, Object>> made = new IdentityHashMap<>();
  private int depth;

  Instances(@Nullable Instances outer) {
    this.outer = outer;
  }

  public <T> @Nullable T find(Symbol template, List<TemplateValue> arguments, Class<T> kind) {
    Object found = made.getOrDefault(template, Map.of()).get(arguments);
    if (found == null) {
      return outer == null ? null : outer.find(template, arguments, kind);
    }
    return kind.cast(found);
  }

  public void add(Symbol template, List<TemplateValue> arguments, Object instance) {
    made.computeIfAbsent(template, key -> new HashMap<>()).put(List.copyOf(arguments), instance);
  }

  /** Makes an instance that others being made need. */
  public void nested(Span span, Runnable work) {
    nestedResult(
        span,
        () -> {
          work.run();
          return depth;
        });
  }

  /** As {@link #nested}, with a result. */
  public <T> T nestedResult(Span span, Supplier<T> work) {
    if (depth > DEEPEST) {
      throw SemanticError.of("TLR-269", span, DEEPEST);
    }
    depth++;
    try {
      return work.get();
    } finally {
      depth--;
    }
  }
}
