package telar.device;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * Configuración de un lanzamiento: lo que en CUDA va entre {@code <<<} y {@code >>>}, más lo que
 * solo entiende el emulador (el orden de ejecución y el tiempo límite).
 *
 * @param grid bloques del grid
 * @param block hilos de cada bloque
 * @param sharedBytes bytes de memoria compartida dinámica por bloque
 * @param schedule semilla que permuta el orden de warps y bloques; vacía = orden natural. Con una
 *     semilla los bloques van uno tras otro, así que se repite siempre lo mismo
 * @param timeLimit tiempo límite; {@link Duration#ZERO} = sin límite
 */
public record LaunchConfig(
    Dim3 grid, Dim3 block, int sharedBytes, OptionalLong schedule, Duration timeLimit) {

  public LaunchConfig(Dim3 grid, Dim3 block) {
    this(grid, block, 0, OptionalLong.empty(), Duration.ZERO);
  }

  /** Grid de una dimensión que cubre {@code n} elementos con bloques de {@code blockSize} hilos. */
  public static LaunchConfig grid(long n, int blockSize) {
    if (n <= 0 || blockSize <= 0) {
      throw new IllegalArgumentException(
          Texts.of("grid.notPositive", Long.toString(n), Integer.toString(blockSize)));
    }
    return new LaunchConfig(
        Dim3.of(Math.toIntExact((n + blockSize - 1) / blockSize)), Dim3.of(blockSize));
  }

  /** Configuración explícita, como {@code <<<grid, block>>>}. */
  public static LaunchConfig config(Dim3 grid, Dim3 block) {
    return new LaunchConfig(grid, block);
  }

  public LaunchConfig shared(int bytes) {
    return new LaunchConfig(grid, block, bytes, schedule, timeLimit);
  }

  public LaunchConfig schedule(long seed) {
    return new LaunchConfig(grid, block, sharedBytes, OptionalLong.of(seed), timeLimit);
  }

  public LaunchConfig timeLimit(Duration limit) {
    return new LaunchConfig(grid, block, sharedBytes, schedule, limit);
  }
}
