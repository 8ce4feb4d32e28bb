package telar.device;

/**
 * Ocupación teórica en la GPU modelada.
 *
 * @param theoretical warps residentes entre warps máximos, de 0 a 1
 * @param limiter qué la limita: {@code warps}, {@code blocks}, {@code shared} o {@code registers}
 * @param registers registros por hilo con que se calculó: una estimación; 0 si no se contaron
 * @param sharedBytes bytes de memoria compartida por bloque: la que declara el kernel y la dinámica
 */
public record Occupancy(double theoretical, String limiter, int registers, int sharedBytes) {

  /** Sin contar registros ni memoria compartida. */
  public Occupancy(double theoretical, String limiter) {
    this(theoretical, limiter, 0, 0);
  }
}
