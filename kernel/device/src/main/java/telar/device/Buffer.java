package telar.device;

/**
 * Memoria del dispositivo con elementos de un tipo primitivo, como la que reserva {@code
 * cudaMalloc}.
 *
 * @param <T> tipo del arreglo de Java: {@code float[]}, {@code int[]}, {@code byte[]}, {@code
 *     short[]}, {@code long[]} o {@code double[]}
 */
public interface Buffer<T> extends AutoCloseable {

  /** Número de elementos. */
  int length();

  /** Tamaño en bytes. */
  long bytes();

  /** Clase del arreglo, p. ej. {@code float[].class}. */
  Class<T> arrayType();

  /** Copia del dispositivo al host (D→H); devuelve un arreglo nuevo de {@link #length()}. */
  T download();

  /**
   * Copia del host al dispositivo (H→D).
   *
   * @throws IllegalArgumentException si la longitud no coincide
   */
  void upload(T source);

  /** Libera la memoria, como {@code cudaFree}. */
  @Override
  void close();
}
