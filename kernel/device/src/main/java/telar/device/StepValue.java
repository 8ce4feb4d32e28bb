package telar.device;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lo que un paso asigna a una variable, o a un elemento o miembro de ella.
 *
 * @param variable la variable
 * @param path lo que sigue a su nombre, p. ej. {@code [2].x}; vacío si es un escalar
 * @param values un valor por lane; null en las que no asignan: {@code Integer}, {@code Long},
 *     {@code Float}, {@code Double}, {@code Boolean}, {@code Character} o, si es un puntero, a qué
 *     apunta
 */
public record StepValue(StepVariable variable, String path, List<@Nullable Object> values) {

  public StepValue {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** Como se escribe en el código, p. ej. {@code acc[2]}. */
  public String name() {
    return variable.name() + path;
  }
}
