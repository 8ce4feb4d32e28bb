package telar.device;

import java.util.List;

/**
 * Un acceso a memoria de un warp, tal como ocurrió: el más costoso de su lugar en el código.
 *
 * @param line línea del código fuente
 * @param column columna
 * @param expression texto del acceso, p. ej. {@code y[i]}
 * @param variable variable a la que pertenece, p. ej. {@code y}; vacía si no tiene
 * @param operation si lee, escribe o es atómica
 * @param space memoria a la que accede
 * @param block bloque que lo hizo
 * @param warp número del warp en su bloque
 * @param bytes bytes que accede cada hilo
 * @param offsets por lane, bytes desde el comienzo del objeto; {@link #INACTIVE} si no participa
 * @param cost en memoria global, sectores de 32 bytes; en compartida, ciclos (1 = sin conflictos)
 */
public record WarpAccess(
    int line,
    int column,
    String expression,
    String variable,
    Operation operation,
    Space space,
    Dim3 block,
    int warp,
    int bytes,
    List<Long> offsets,
    int cost) {

  /** El lane no participa en el acceso. */
  public static final long INACTIVE = Long.MIN_VALUE;

  /** Qué hace un acceso. */
  public enum Operation {
    READ,
    WRITE,
    ATOMIC
  }

  /** En qué memoria. */
  public enum Space {
    GLOBAL,
    SHARED
  }

  public WarpAccess {
    offsets = List.copyOf(offsets);
  }
}
