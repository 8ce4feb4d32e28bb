package telar.simt.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LaunchLimitsTest {

  private static String problem(int gx, int gy, int bx, int by, int bz, int shared) {
    return LaunchLimits.problem(
            new LaunchGeometry(gx, gy, 1, bx, by, bz, shared), 1024, LaunchLimits.SHARED_BYTES)
        .orElse("");
  }

  @Test
  void theLargestLaunchesAreAllowed() {
    assertEquals("", problem(Integer.MAX_VALUE, 65535, 1024, 1, 1, 47 << 10));
    assertEquals("", problem(1, 1, 4, 4, 64, 0));
  }

  @Test
  void aZeroGridSaysHowToComputeIt() {
    assertEquals(
        "El grid no puede tener una dimensión 0: llegó grid = (0, 1, 1). Para cubrir n elementos"
            + " use (n + hilos - 1) / hilos bloques, y no lance nada si n es 0.",
        problem(0, 1, 32, 1, 1, 0));
  }

  @Test
  void tooManyThreadsAreCountedForTheLearner() {
    assertEquals(
        "El bloque tiene 2048 hilos (32 × 64 × 1) y el máximo es 1024. Use bloques más pequeños y"
            + " más bloques en el grid.",
        problem(1, 1, 32, 64, 1, 0));
  }

  @Test
  void eachDimensionHasItsLimit() {
    assertEquals(
        "El bloque es demasiado grande en z: 65, y el máximo es 64.", problem(1, 1, 1, 1, 65, 0));
    assertEquals(
        "El grid es demasiado grande: grid.y vale 65\u202F536, y el máximo es 65\u202F535.",
        problem(1, 65536, 1, 1, 1, 0));
  }

  @Test
  void sharedMemoryCountsStaticAndDynamic() {
    assertEquals(
        "El bloque pide 50\u202F176 bytes de memoria compartida (1024 estáticos + 49\u202F152 dinámicos) y el"
            + " máximo es 49\u202F152. Use un mosaico más pequeño, o pida permiso para más con"
            + " cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, bytes).",
        problem(1, 1, 1, 1, 1, 48 << 10));
  }

  @Test
  void whoOptedInAlreadyIsNotToldToOptIn() {
    assertEquals(
        Optional.of(
            "El bloque pide 120\u202F000 bytes de memoria compartida (0 estáticos + 120\u202F000 dinámicos) y"
                + " ningún bloque puede tomar más de 101\u202F376. Use un mosaico más pequeño."),
        LaunchLimits.problem(
            new LaunchGeometry(1, 1, 1, 32, 1, 1, 120_000), 0, LaunchLimits.SHARED_BYTES_OPT_IN));
  }

  @Test
  void aKernelMayOptInToMoreSharedMemory() {
    assertEquals(
        Optional.empty(),
        LaunchLimits.problem(
            new LaunchGeometry(1, 1, 1, 32, 1, 1, 90 << 10), 0, LaunchLimits.SHARED_BYTES_OPT_IN));
  }
}
