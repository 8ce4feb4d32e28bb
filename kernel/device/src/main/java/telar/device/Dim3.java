package telar.device;

/**
 * Tamaño de un grid o de un bloque en tres dimensiones, como el {@code dim3} de CUDA.
 *
 * @param x tamaño en x
 * @param y tamaño en y
 * @param z tamaño en z
 */
public record Dim3(int x, int y, int z) {

  public static Dim3 of(int x) {
    return new Dim3(x, 1, 1);
  }

  public static Dim3 of(int x, int y) {
    return new Dim3(x, y, 1);
  }

  public static Dim3 of(int x, int y, int z) {
    return new Dim3(x, y, z);
  }

  /** Número total de elementos: {@code x·y·z}. */
  public long count() {
    return (long) x * y * z;
  }

  @Override
  public String toString() {
    return "(" + x + ", " + y + ", " + z + ")";
  }
}
