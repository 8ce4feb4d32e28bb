package telar.device;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Informe de un lanzamiento: qué dispositivo lo ejecutó, cuánto tardó, qué contó y qué encontró.
 *
 * @param device dispositivo que ejecutó el kernel
 * @param source código fuente de la unidad, para mostrar contadores por línea
 * @param kernel nombre del kernel
 * @param config configuración del lanzamiento
 * @param elapsed tiempo transcurrido en este dispositivo; en el emulador no es tiempo de GPU
 * @param output lo que el kernel imprimió con {@code printf}
 * @param counters contadores totales; vacío si el dispositivo no cuenta (una GPU, o sin revisión)
 * @param lines contadores por línea del código fuente
 * @param occupancy ocupación teórica; vacía si no se conoce
 * @param findings hallazgos que no detuvieron el lanzamiento
 * @param samples momentos que se pueden dibujar; ninguno si el dispositivo no observa
 * @param gpus cuántos bloques como los de este lanzamiento caben en cada GPU conocida
 * @param notes lo que conviene saber y no es un error
 */
public record LaunchReport(
    DeviceInfo device,
    CudaSource source,
    String kernel,
    LaunchConfig config,
    Duration elapsed,
    String output,
    Optional<Counters> counters,
    SortedMap<Integer, Counters> lines,
    Optional<Occupancy> occupancy,
    List<Finding> findings,
    Samples samples,
    List<GpuFit> gpus,
    List<Note> notes) {

  /** Un informe sin nada que dibujar. */
  public LaunchReport(
      DeviceInfo device,
      CudaSource source,
      String kernel,
      LaunchConfig config,
      Duration elapsed,
      String output,
      Optional<Counters> counters,
      SortedMap<Integer, Counters> lines,
      Optional<Occupancy> occupancy,
      List<Finding> findings) {
    this(
        device,
        source,
        kernel,
        config,
        elapsed,
        output,
        counters,
        lines,
        occupancy,
        findings,
        Samples.NONE,
        List.of(),
        List.of());
  }

  /**
   * Compara los contadores de este lanzamiento con los de otro, p. ej. antes y después de un
   * cambio: {@code antes.comparar(despues)}.
   */
  public LaunchComparison comparar(LaunchReport otro) {
    return new LaunchComparison(this, otro);
  }

  /**
   * Los bancos de la memoria compartida que pidió un warp, por cada acceso del código: el más
   * costoso de cada uno, dibujado.
   */
  public BankUse bancos() {
    return new BankUse(
        kernel,
        samples.accesses().stream()
            .filter(access -> access.space() == WarpAccess.Space.SHARED)
            .toList());
  }

  /**
   * Dónde queda este lanzamiento bajo el techo de una GPU (<i>roofline</i>): si lo limita la
   * memoria o el cómputo, y qué podría alcanzar como mucho.
   *
   * @param nombre la GPU, p. ej. {@code "T4"}; sin importar mayúsculas
   * @param otros otros lanzamientos para la misma gráfica
   * @throws IllegalArgumentException si no se conoce la GPU; el mensaje dice cuáles hay
   */
  public Roofline roofline(String nombre, LaunchReport... otros) {
    List<LaunchReport> all = new ArrayList<>();
    all.add(this);
    all.addAll(List.of(otros));
    return new Roofline(gpu(nombre), all);
  }

  /**
   * Cómo caben los bloques de este lanzamiento en una GPU, y qué lo limita.
   *
   * @param nombre p. ej. {@code "A100"}; sin importar mayúsculas
   * @throws IllegalArgumentException si no se conoce; el mensaje dice cuáles hay
   */
  public GpuFit gpu(String nombre) {
    return gpus.stream()
        .filter(gpu -> gpu.gpu().equalsIgnoreCase(nombre))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    Texts.of(
                        "gpu.unknown",
                        nombre,
                        String.join(", ", gpus.stream().map(GpuFit::gpu).toList()))));
  }
}
