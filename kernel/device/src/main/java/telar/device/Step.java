package telar.device;

import java.util.List;

/**
 * Un paso de un warp: una instrucción del código fuente que ejecutan juntos sus lanes activos.
 *
 * @param kind qué clase de paso es
 * @param function función en la que está
 * @param line línea del código fuente
 * @param from dónde empieza su texto, en caracteres del código fuente
 * @param to dónde termina
 * @param active lanes que lo ejecutan, un bit por lane
 * @param alive lanes que no han terminado el kernel
 * @param taken en una condición, lanes en las que se cumple
 * @param values lo que asigna
 * @param accesses lo que lee y escribe de memoria compartida y global
 */
public record Step(
    Kind kind,
    String function,
    int line,
    int from,
    int to,
    int active,
    int alive,
    int taken,
    List<StepValue> values,
    List<StepAccess> accesses) {

  /** Clases de pasos. */
  public enum Kind {
    /** El kernel empieza; sus parámetros tienen valor. */
    ENTRY,
    STATEMENT,
    CONDITION,
    BARRIER
  }

  public Step {
    values = List.copyOf(values);
    accesses = List.copyOf(accesses);
  }
}
