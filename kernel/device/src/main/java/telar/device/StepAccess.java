package telar.device;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Un acceso de un paso a memoria compartida o global.
 *
 * @param line línea del acceso
 * @param expression texto del acceso, p. ej. {@code y[i]}
 * @param operation lectura, escritura u operación atómica
 * @param space compartida o global
 * @param elements lo que toca cada lane activa, en orden de lanes
 */
public record StepAccess(
    int line,
    String expression,
    WarpAccess.Operation operation,
    WarpAccess.Space space,
    List<Element> elements) {

  public StepAccess {
    elements = List.copyOf(elements);
  }

  /**
   * Un elemento que toca un lane.
   *
   * @param lane el lane
   * @param name el elemento, p. ej. {@code s[3]}
   * @param before su valor antes; null si no se puede leer
   * @param after su valor después; null si el acceso falló
   */
  public record Element(int lane, String name, @Nullable Object before, @Nullable Object after) {}
}
