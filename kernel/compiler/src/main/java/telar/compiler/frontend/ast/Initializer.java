package telar.compiler.frontend.ast;

import java.util.List;
import telar.compiler.source.Span;

/** How a variable or member is initialised. */
public sealed interface Initializer extends Node {

  /** {@code = e}; {@code e} may be an {@link Expression.InitializerList}. */
  record Assigned(Expression value, Span span) implements Initializer {}

  /** {@code (a, b)}. */
  record Constructed(List<Expression> arguments, Span span) implements Initializer {
    public Constructed {
      arguments = List.copyOf(arguments);
    }
  }

  /** <code>{a, b}</code>. */
  record Braced(Expression.InitializerList list) implements Initializer {
    @Override
    public Span span() {
      return list.span();
    }
  }
}
