package telar.device;

/**
 * Los dos accesos de una condición de carrera, la primera vez que se encontraron.
 *
 * @param variable variable sobre la que ocurre
 * @param first el acceso que se ejecutó primero en este orden
 * @param second el otro
 * @param missing qué los ordenaría
 */
public record RaceSample(String variable, Side first, Side second, Missing missing) {

  /**
   * Uno de los dos accesos.
   *
   * @param line línea del código fuente
   * @param expression texto del acceso
   * @param writes si escribe
   * @param block bloque del hilo
   * @param thread posición del hilo en su bloque
   */
  public record Side(int line, String expression, boolean writes, Dim3 block, Dim3 thread) {}

  /** Lo que falta entre los dos accesos. */
  public enum Missing {
    BLOCK_BARRIER(true),
    WARP_BARRIER(true),
    BARRIER_OR_ATOMIC(true),
    ATOMIC(false),
    INDEX(false),
    ATOMIC_OR_KERNEL(false);

    private final boolean barrier;

    Missing(boolean barrier) {
      this.barrier = barrier;
    }

    /** Si una barrera entre los dos los ordena. */
    public boolean isBarrier() {
      return barrier;
    }
  }
}
