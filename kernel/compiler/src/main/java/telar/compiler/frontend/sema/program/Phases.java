package telar.compiler.frontend.sema.program;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The phases of analysis that earlier ones need too, since in C++ types depend on constants,
 * constants on functions and functions on types. Who needs a phase says what of it in an interface
 * of its own; here it finds who does it.
 */
public final class Phases {

  private final Map<Class<?>, Function<Program, ?>> makers = new HashMap<>();

  /** Says who does, for each program, what an interface asks for. */
  public <T> Phases with(Class<T> asked, Function<Program, ? extends T> maker) {
    makers.put(asked, maker);
    return this;
  }

  <T> T of(Class<T> asked, Program program) {
    Function<Program, ?> maker = Objects.requireNonNull(makers.get(asked), asked::getSimpleName);
    return asked.cast(maker.apply(program));
  }
}
