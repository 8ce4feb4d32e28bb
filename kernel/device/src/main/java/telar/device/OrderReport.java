package telar.device;

import java.util.Optional;

/**
 * Un lanzamiento repetido con los bloques y los warps en otros órdenes: si su resultado cambia, no
 * es correcto, porque CUDA no promete ningún orden. Que no cambie no demuestra que lo sea.
 *
 * @param device dispositivo que lo ejecutó
 * @param source código fuente de la unidad
 * @param kernel nombre del kernel
 * @param config configuración del lanzamiento
 * @param orders cuántos órdenes se probaron además del natural
 * @param outcome qué pasó
 * @param difference dónde cambió; vacío si no cambió
 */
public record OrderReport(
    DeviceInfo device,
    CudaSource source,
    String kernel,
    LaunchConfig config,
    int orders,
    Outcome outcome,
    Optional<OrderDifference> difference) {

  /** Qué pasó con el resultado. */
  public enum Outcome {
    /** Igual en todos los órdenes, bit por bit. */
    SAME,
    /** Cambia solo en el redondeo de sumas atómicas de punto flotante. */
    ROUNDING,
    /** Depende del orden. */
    DIFFERENT
  }

  /** Si el resultado es el mismo en todos los órdenes que se probaron. */
  public boolean isSame() {
    return outcome == Outcome.SAME;
  }
}
