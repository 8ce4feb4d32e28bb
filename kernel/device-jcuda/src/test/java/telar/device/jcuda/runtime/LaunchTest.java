package telar.device.jcuda.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import telar.device.Buffer;
import telar.device.DeviceInfo;
import telar.device.Dim3;
import telar.device.Kernel;
import telar.device.LaunchConfig;
import telar.device.LaunchInterruptedException;
import telar.device.LaunchReport;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class LaunchTest {

  private final FakeGpu gpu = new FakeGpu();

  @Test
  void theConfigurationReachesTheDriver() {
    gpu.kernel("").launch(new LaunchConfig(Dim3.of(2, 3, 4), Dim3.of(8, 4)).shared(256));
    FakeDriver.Start start = gpu.lastStart();
    assertEquals(Dim3.of(2, 3, 4), start.grid());
    assertEquals(Dim3.of(8, 4), start.block());
    assertEquals(256, start.sharedBytes());
    assertEquals("_Zk", start.function().name());
  }

  @Test
  void theReportTellsTheGpuAndItsTimeAndCountsNothing() {
    LaunchReport report = gpu.kernel("").launch(FakeGpu.ONE_WARP);
    assertEquals("GPU de prueba", report.device().name());
    assertEquals(DeviceInfo.Kind.GPU, report.device().kind());
    assertEquals("8.6", report.device().computeCapability());
    assertEquals(Duration.ofNanos(123_000), report.elapsed());
    assertEquals("hola\n", report.output());
    assertEquals("k", report.kernel());
    assertEquals("k.cu", report.source().name());
    assertTrue(report.counters().isEmpty());
    assertTrue(report.lines().isEmpty());
    assertEquals(List.of(), report.findings());
  }

  @Test
  void aModuleIsLoadedOnce() {
    Kernel kernel = gpu.kernel("");
    kernel.launch(FakeGpu.ONE_WARP);
    kernel.launch(FakeGpu.ONE_WARP);
    assertEquals(1, gpu.driver.loads);
  }

  @Test
  void aBadAccessIsExplainedAndTheGpuStartsAnew() {
    Kernel kernel = gpu.kernel("");
    kernel.launch(FakeGpu.ONE_WARP);
    gpu.driver.failNextLaunch("CUDA_ERROR_ILLEGAL_ADDRESS");
    assertEquals(
        "La GPU informa un error: acceso a una dirección de memoria no válida"
            + " (CUDA_ERROR_ILLEGAL_ADDRESS). Revise los índices y la condición «if (i < n)». El"
            + " emulador señala la línea exacta: ejecute la celda con telar.device=emulator. La GPU"
            + " ya está lista otra vez, pero los búferes anteriores se perdieron; vuelva a subir"
            + " los datos con gpu.upload.",
        FakeGpu.failure(() -> kernel.launch(FakeGpu.ONE_WARP)));
    assertEquals(1, gpu.driver.restarts);
    kernel.launch(FakeGpu.ONE_WARP);
    assertEquals(2, gpu.driver.loads, "the module is loaded again");
  }

  @Test
  void aBufferOfBeforeTheErrorIsKnownToBeLost() {
    Buffer<int[]> buffer = gpu.device.upload(new int[] {1});
    gpu.driver.failNextLaunch("CUDA_ERROR_ILLEGAL_ADDRESS");
    FakeGpu.failure(() -> gpu.kernel("").launch(FakeGpu.ONE_WARP));
    assertEquals(
        "El Buffer se perdió cuando la GPU se reinició; vuelva a subir los datos con gpu.upload.",
        FakeGpu.failure(buffer::download));
    buffer.close();
    gpu.kernel("").launch(FakeGpu.ONE_WARP);
    assertEquals(List.of(), gpu.driver.freed, "its memory went away with the old context");
  }

  @Test
  void anErrorBeyondRepairAsksForARestart() {
    gpu.driver.restartFails = true;
    gpu.driver.failNextLaunch("CUDA_ERROR_LAUNCH_FAILED");
    String message = FakeGpu.failure(() -> gpu.kernel("").launch(FakeGpu.ONE_WARP));
    assertTrue(message.contains("reinicie el kernel de Jupyter"), message);
    assertEquals(
        "La GPU quedó en un estado de error y no se pudo recuperar: reinicie el kernel de Jupyter.",
        FakeGpu.failure(() -> gpu.device.upload(new int[1])));
  }

  @Test
  void anErrorWithoutASpanishTextStillNamesItself() {
    gpu.driver.failNextLaunch("CUDA_ERROR_TOO_MANY_PEERS");
    String message = FakeGpu.failure(() -> gpu.kernel("").launch(FakeGpu.ONE_WARP));
    assertTrue(message.startsWith("La GPU informa un error: CUDA_ERROR_TOO_MANY_PEERS."), message);
  }

  @Test
  void interruptingTheThreadStopsTheWait() throws InterruptedException {
    gpu.driver.neverEnds = true;
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread launcher = new Thread(() -> gpu.kernel("").launch(FakeGpu.ONE_WARP));
    launcher.setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
    launcher.start();
    gpu.driver.waitedFor.await();
    launcher.interrupt();
    launcher.join();
    LaunchInterruptedException stopped =
        assertInstanceOf(LaunchInterruptedException.class, thrown.get());
    assertFalse(stopped.isTimeLimit());
    assertEquals(
        "Se interrumpió «k». La GPU ya está lista otra vez, pero los búferes anteriores se"
            + " perdieron; vuelva a subir los datos con gpu.upload.",
        stopped.getMessage());
  }

  @Test
  void aThreadAlreadyInterruptedLaunchesNothing() {
    Kernel kernel = gpu.kernel("");
    Thread.currentThread().interrupt();
    assertEquals(
        "Se interrumpió la celda antes de usar la GPU.",
        FakeGpu.failure(() -> kernel.launch(FakeGpu.ONE_WARP)));
    assertEquals(List.of(), gpu.driver.starts);
  }

  @Test
  void theTimeLimitStopsTheWait() {
    gpu.driver.neverEnds = true;
    LaunchInterruptedException stopped =
        assertThrows(
            LaunchInterruptedException.class,
            () -> gpu.kernel("").launch(FakeGpu.ONE_WARP.timeLimit(Duration.ofMillis(30))));
    assertTrue(stopped.isTimeLimit());
    String message = String.valueOf(stopped.getMessage());
    assertTrue(message.startsWith("«k» superó el tiempo límite de 30 ms."), message);
  }

  @Test
  void afterAKernelThatDoesNotEndTheGpuStartsAnew() {
    Buffer<int[]> buffer = gpu.device.upload(new int[] {1});
    gpu.driver.neverEnds = true;
    LaunchConfig brief = FakeGpu.ONE_WARP.timeLimit(Duration.ofMillis(5));
    assertThrows(LaunchInterruptedException.class, () -> gpu.kernel("").launch(brief));
    assertEquals(1, gpu.driver.restarts);
    assertTrue(FakeGpu.failure(buffer::download).startsWith("El Buffer se perdió"));
    assertArrayEquals(new int[] {7}, gpu.device.upload(new int[] {7}).download());
  }

  @Test
  void aKernelThatEndsALittleLateKeepsTheMemory() {
    Buffer<int[]> buffer = gpu.device.upload(new int[] {1});
    gpu.driver.neverEnds = true;
    CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS)
        .execute(() -> gpu.driver.neverEnds = false);
    LaunchConfig brief = FakeGpu.ONE_WARP.timeLimit(Duration.ofMillis(5));
    LaunchInterruptedException stopped =
        assertThrows(LaunchInterruptedException.class, () -> gpu.kernel("").launch(brief));
    assertEquals("«k» superó el tiempo límite de 5 ms.", stopped.getMessage());
    assertEquals(0, gpu.driver.restarts);
    assertArrayEquals(new int[] {1}, buffer.download());
  }

  @Test
  void launchesOfSeveralThreadsTakeTurns() {
    Kernel kernel = gpu.kernel("int n");
    List<CompletableFuture<LaunchReport>> launches =
        IntStream.range(0, 50)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> kernel.launch(FakeGpu.ONE_WARP, i)))
            .toList();
    launches.forEach(CompletableFuture::join);
    assertEquals(50, gpu.driver.starts.size());
    assertEquals(1, gpu.driver.loads);
  }

  @Test
  void aClosedDeviceSaysSo() {
    Kernel kernel = gpu.kernel("");
    gpu.device.close();
    gpu.device.close();
    assertTrue(gpu.driver.closed);
    assertEquals(
        "El dispositivo ya se cerró.", FakeGpu.failure(() -> kernel.launch(FakeGpu.ONE_WARP)));
  }
}
