package telar.device;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Qué elemento de un arreglo toca cada hilo de un bloque, la primera vez que ejecuta un acceso.
 *
 * @param line línea del acceso
 * @param expression texto del acceso, p. ej. {@code y[i]}
 * @param variable el arreglo
 * @param operation lectura, escritura u operación atómica
 * @param block índices del bloque
 * @param threads dimensiones del bloque
 * @param cells el elemento de cada hilo, por número de hilo; null si no lo toca
 */
public record ThreadMap(
    int line,
    String expression,
    String variable,
    WarpAccess.Operation operation,
    Dim3 block,
    Dim3 threads,
    List<@Nullable Cell> cells) {

  public ThreadMap {
    cells = Collections.unmodifiableList(new ArrayList<>(cells));
  }

  /**
   * Un elemento de un arreglo.
   *
   * @param row fila; -1 en un arreglo de una dimensión
   * @param column columna, o el índice en un arreglo de una dimensión
   */
  public record Cell(long row, long column) {
    /** Los índices como se escriben, p. ej. {@code [2][5]}. */
    public String index() {
      return row < 0 ? "[" + column + "]" : "[" + row + "][" + column + "]";
    }
  }
}
