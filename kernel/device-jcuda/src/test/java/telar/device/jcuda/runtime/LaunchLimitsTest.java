package telar.device.jcuda.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.device.jcuda.driver.FunctionFacts;

class LaunchLimitsTest {

  private final FakeGpu gpu = new FakeGpu();

  private String refusal(LaunchConfig config) {
    String message = FakeGpu.failure(() -> gpu.kernel("").launch(config));
    assertTrue(gpu.driver.starts.isEmpty(), "the launch must not reach the driver");
    return message;
  }

  private static LaunchConfig block(Dim3 block) {
    return new LaunchConfig(Dim3.of(1), block);
  }

  private static LaunchConfig grid(Dim3 grid) {
    return new LaunchConfig(grid, Dim3.of(32));
  }

  @Test
  void theLargestBlockIsLaunched() {
    gpu.kernel("").launch(block(Dim3.of(1024)));
    assertEquals(Dim3.of(1024), gpu.lastStart().block());
  }

  @Test
  void tooManyThreads() {
    assertEquals(
        "Configuración inválida: 2000 hilos por bloque; el máximo es 1024.",
        refusal(block(Dim3.of(2000))));
    assertEquals(
        "Configuración inválida: 2048 hilos por bloque; el máximo es 1024.",
        refusal(block(Dim3.of(64, 32))));
  }

  @Test
  void aZeroGridOrBlock() {
    assertEquals(
        "Configuración inválida: el grid es (0, 1, 1); cada dimensión debe ser al menos 1.",
        refusal(grid(Dim3.of(0))));
    assertEquals(
        "Configuración inválida: el bloque es (32, -1, 1); cada dimensión debe ser al menos 1.",
        refusal(block(Dim3.of(32, -1))));
  }

  @Test
  void aDimensionTooLarge() {
    assertEquals(
        "Configuración inválida: el bloque mide 128 en z; el máximo es 64.",
        refusal(block(Dim3.of(1, 1, 128))));
    assertEquals(
        "Configuración inválida: el grid mide 70\u202F000 en y; el máximo es 65\u202F535.",
        refusal(grid(Dim3.of(1, 70000))));
  }

  @Test
  void tooMuchSharedMemory() {
    assertEquals(
        "Configuración inválida: 50\u202F000 bytes de memoria compartida por bloque; el máximo es 49\u202F152.",
        refusal(block(Dim3.of(32)).shared(50000)));
    gpu.driver.functionFacts = new FunctionFacts(1024, 40000);
    assertEquals(
        "Configuración inválida: 10\u202F000 bytes de memoria compartida dinámica más 40\u202F000 estática por"
            + " bloque; el máximo es 49\u202F152.",
        refusal(block(Dim3.of(32)).shared(10000)));
  }

  @Test
  void negativeSharedMemory() {
    assertEquals(
        "Configuración inválida: la memoria compartida dinámica no puede ser negativa (-4).",
        refusal(block(Dim3.of(32)).shared(-4)));
  }

  @Test
  void aKernelWhoseRegistersAllowFewerThreads() {
    gpu.driver.functionFacts = new FunctionFacts(512, 0);
    assertEquals(
        "Configuración inválida: 1024 hilos por bloque; este kernel admite 512 por los registros"
            + " que usa.",
        refusal(block(Dim3.of(1024))));
  }
}
