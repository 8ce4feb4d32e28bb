package telar.device;

import java.util.Optional;

/**
 * Cuántos bloques de un lanzamiento caben a la vez en un multiprocesador de una GPU. Cada límite
 * dice cuántos bloques admite; el menor decide. Son límites del fabricante, no medidas.
 *
 * @param gpu nombre, p. ej. {@code A100}
 * @param family arquitectura, p. ej. {@code Ampere}
 * @param computeCapability p. ej. {@code 8.0}
 * @param warpsPerBlock warps de cada bloque
 * @param maxWarps warps que admite un multiprocesador
 * @param byWarps bloques que caben por sus warps
 * @param byBlocks bloques que admite un multiprocesador
 * @param byShared bloques que caben por memoria compartida
 * @param byRegisters bloques que caben por registros
 * @param registers registros por hilo: una estimación; 0 si no se cuentan
 * @param enoughShared bytes de memoria compartida por bloque con los que, o con menos, esta deja de
 *     ser el límite; 0 si no se conocen
 * @param peaks lo más que puede hacer; vacío si no se conoce
 */
public record GpuFit(
    String gpu,
    String family,
    String computeCapability,
    int warpsPerBlock,
    int maxWarps,
    int byWarps,
    int byBlocks,
    int byShared,
    int byRegisters,
    int registers,
    int enoughShared,
    Optional<GpuPeaks> peaks) {

  /** Sin conocer lo más que puede hacer ni cuánta memoria compartida basta. */
  public GpuFit(
      String gpu,
      String family,
      String computeCapability,
      int warpsPerBlock,
      int maxWarps,
      int byWarps,
      int byBlocks,
      int byShared,
      int byRegisters,
      int registers) {
    this(
        gpu,
        family,
        computeCapability,
        warpsPerBlock,
        maxWarps,
        byWarps,
        byBlocks,
        byShared,
        byRegisters,
        registers,
        0,
        Optional.empty());
  }

  /** Sin límite: el lanzamiento no usa ese recurso. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  /** Bloques que caben a la vez. */
  public int blocks() {
    return Math.min(Math.min(byWarps, byBlocks), Math.min(byShared, byRegisters));
  }

  /** Warps residentes entre warps máximos, de 0 a 1. */
  public double occupancy() {
    return (double) blocks() * warpsPerBlock / maxWarps;
  }

  /** El recurso que menos bloques admite: {@code warps}, {@code blocks}, {@code shared}… */
  public String limiter() {
    int blocks = blocks();
    if (byWarps == blocks) {
      return "warps";
    } else if (byBlocks == blocks) {
      return "blocks";
    }
    return byShared == blocks ? "shared" : "registers";
  }
}
