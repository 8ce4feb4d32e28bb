package telar.device;

import java.util.List;
import java.util.Optional;

/**
 * Lo que un orden de bloques y warps dio.
 *
 * @param blocks los bloques, en el orden en que empezaron; los primeros, si son muchos
 * @param warps los warps del bloque que decide, en el orden en que tomaron su turno
 * @param value el valor del elemento, o por qué falló el lanzamiento
 * @param last quién escribió el elemento de último; vacío si nadie
 */
public record OrderedRun(
    List<Long> blocks, List<Integer> warps, String value, Optional<LastWrite> last) {

  public OrderedRun {
    blocks = List.copyOf(blocks);
    warps = List.copyOf(warps);
  }

  /**
   * La última escritura de un elemento.
   *
   * @param line línea del código fuente
   * @param expression texto del acceso
   * @param atomic si es una operación atómica
   * @param block bloque que la hizo
   * @param linearBlock su número en el orden natural
   * @param thread hilo que la hizo
   * @param warp su warp
   */
  public record LastWrite(
      int line,
      String expression,
      boolean atomic,
      Dim3 block,
      long linearBlock,
      Dim3 thread,
      int warp) {

    /** Si las hizo el mismo hilo. */
    public boolean isOfSameThread(LastWrite other) {
      return linearBlock == other.linearBlock && thread.equals(other.thread);
    }
  }
}
