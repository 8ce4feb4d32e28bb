package telar.notebook.display;

import java.util.Optional;

/** Knows how one kind of value looks. */
@FunctionalInterface
interface Renderer {

  /** The value's representations, or empty when it is of another kind. */
  Optional<MimeBundle> render(Object value);
}
