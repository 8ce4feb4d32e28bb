package telar.device;

/**
 * Un warp de un lanzamiento: el que se graba con {@link Kernel#pasos(WarpId, LaunchConfig,
 * Object...)}.
 *
 * @param block índices del bloque
 * @param warp número del warp en su bloque; el warp 0 tiene los hilos 0 a 31
 */
public record WarpId(Dim3 block, int warp) {

  /** El primer warp del primer bloque. */
  public static final WarpId FIRST = new WarpId(new Dim3(0, 0, 0), 0);

  /** El warp {@code warp} del bloque {@code block} de un grid de una dimensión. */
  public static WarpId warp(int block, int warp) {
    return new WarpId(new Dim3(block, 0, 0), warp);
  }

  /** El warp {@code warp} del bloque con índices {@code x}, {@code y}. */
  public static WarpId warp(int x, int y, int warp) {
    return new WarpId(new Dim3(x, y, 0), warp);
  }
}
