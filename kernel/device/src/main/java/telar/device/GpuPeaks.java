package telar.device;

/**
 * Lo más que puede hacer una GPU, según su fabricante.
 *
 * @param gigaflops miles de millones de operaciones de precisión simple por segundo; una
 *     multiplicación y suma fundidas son dos
 * @param gigabytesPerSecond ancho de banda de su memoria
 * @param source el documento de NVIDIA que lo dice
 */
public record GpuPeaks(double gigaflops, double gigabytesPerSecond, String source) {

  /** La intensidad, en FLOP por byte, desde la que el límite es el cómputo y no la memoria. */
  public double ridge() {
    return gigaflops / gigabytesPerSecond;
  }

  /** Cuántos GFLOP/s se pueden alcanzar como mucho con una intensidad. */
  public double attainable(double intensity) {
    return Math.min(gigaflops, intensity * gigabytesPerSecond);
  }
}
