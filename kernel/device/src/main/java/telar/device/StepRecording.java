package telar.device;

import java.util.List;
import java.util.Optional;

/**
 * Lo que hizo un warp durante un lanzamiento, paso a paso; el cuaderno lo muestra con botones para
 * avanzar y retroceder.
 *
 * @param source código fuente
 * @param kernel nombre del kernel
 * @param config configuración del lanzamiento
 * @param warp el warp grabado
 * @param steps los pasos, en orden
 * @param limit cuántos pasos se graban a lo sumo
 * @param cut si el warp dio más pasos que los grabados
 * @param maps qué elemento toca cada hilo del bloque, por acceso
 * @param report el informe del lanzamiento; vacío si falló
 * @param failure por qué falló el lanzamiento; vacío si terminó
 */
public record StepRecording(
    CudaSource source,
    String kernel,
    LaunchConfig config,
    WarpId warp,
    List<Step> steps,
    int limit,
    boolean cut,
    List<ThreadMap> maps,
    Optional<LaunchReport> report,
    Optional<DeviceException> failure) {

  public StepRecording {
    steps = List.copyOf(steps);
    maps = List.copyOf(maps);
  }

  /**
   * El informe del lanzamiento, como el de {@link Kernel#launch}.
   *
   * @throws DeviceException si el lanzamiento falló
   */
  public LaunchReport informe() {
    return report.orElseThrow(
        () ->
            failure.orElseGet(() -> new DeviceException(Texts.of("steps.unfinished"), List.of())));
  }

  /**
   * Qué hilo del bloque toca qué elemento de un arreglo.
   *
   * @param arreglo nombre del arreglo, p. ej. {@code "x"}
   * @throws IllegalArgumentException si el warp no lo tocó; el mensaje dice cuáles hay
   */
  public ThreadMap mapa(String arreglo) {
    return maps.stream()
        .filter(map -> map.variable().equals(arreglo))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    Texts.of(
                        "steps.untouched",
                        arreglo,
                        String.join(
                            ", ", maps.stream().map(ThreadMap::variable).distinct().toList()))));
  }
}
