package telar.device;

import java.util.List;
import java.util.Optional;

/**
 * Informe de una llamada a una función del host: qué le pidió a CUDA, en orden, y qué se encontró.
 *
 * @param device dispositivo que ejecutó sus kernels
 * @param function nombre de la función
 * @param value lo que devolvió; vacío si no devuelve nada o no llegó al final
 * @param completed si llegó al final
 * @param events lo que le pidió a CUDA, en orden
 * @param findings hallazgos
 * @param launches un informe por lanzamiento
 * @param output lo que imprimió
 */
public record HostReport(
    DeviceInfo device,
    String function,
    Optional<Number> value,
    boolean completed,
    List<HostEvent> events,
    List<Finding> findings,
    List<LaunchReport> launches,
    String output) {

  public HostReport {
    events = List.copyOf(events);
    findings = List.copyOf(findings);
    launches = List.copyOf(launches);
  }

  /** Bytes copiados del host al dispositivo (H→D). */
  public long bytesToDevice() {
    return bytes(HostEvent.Kind.TO_DEVICE);
  }

  /** Bytes copiados del dispositivo al host (D→H). */
  public long bytesToHost() {
    return bytes(HostEvent.Kind.TO_HOST);
  }

  /** Bytes reservados en el dispositivo. */
  public long bytesReserved() {
    return bytes(HostEvent.Kind.RESERVE);
  }

  private long bytes(HostEvent.Kind kind) {
    return events.stream().filter(e -> e.kind() == kind).mapToLong(HostEvent::bytes).sum();
  }
}
