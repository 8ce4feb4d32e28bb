package telar.device;

/**
 * Algo que el host le pide a CUDA: reservar, copiar, lanzar, esperar, liberar.
 *
 * @param kind qué es
 * @param call la función de CUDA; en un lanzamiento, el kernel
 * @param line línea del código fuente; 0 si no se sabe
 * @param object la memoria del dispositivo, por su nombre; vacío si no se sabe
 * @param bytes cuántos; 0 donde no se aplica
 */
public record HostEvent(Kind kind, String call, int line, String object, long bytes) {

  /** Qué pide. */
  public enum Kind {
    RESERVE,
    TO_DEVICE,
    TO_HOST,
    /** Dentro del mismo lado. */
    COPY,
    LAUNCH,
    WAIT,
    FREE
  }

  /** Si el host sigue sin esperar a que termine: un lanzamiento, o una copia asíncrona. */
  public boolean isAsynchronous() {
    return kind == Kind.LAUNCH || call.endsWith("Async");
  }
}
