package telar.device.jcuda.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import telar.device.Buffer;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.DeviceException;
import telar.device.DeviceInfo;
import telar.device.Kernel;
import telar.device.LaunchConfig;
import telar.device.LaunchInterruptedException;
import telar.device.LaunchReport;
import telar.device.jcuda.nvrtc.NvrtcCompiler;
import telar.device.jcuda.nvrtc.NvrtcWheel;
import telar.device.jcuda.process.DriverProcess;

/** On a real GPU: {@code mvn test -pl kernel/device-jcuda -am -Dexcluded.test.groups=none}. */
@Tag("gpu")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HardwareTest {

  private static final String SAXPY =
      """
      __global__ void saxpy(int n, float a, const float *x, float *y) {
        int i = blockIdx.x * blockDim.x + threadIdx.x;
        if (i < n) y[i] = a * x[i] + y[i];
      }
      """;
  private static final String SLOW =
      """
      __global__ void lento(long long ciclos) {
        long long inicio = clock64();
        while (clock64() - inicio < ciclos) { }
      }
      """;

  private static final String WEIGHTED =
      """
      __constant__ float filter[2];
      __global__ void pesa(const float *x, float *y) {
        y[0] = filter[0] * x[0] + filter[1] * x[1];
      }
      """;

  private Device device;

  private static Device open() {
    DriverProcess driver = DriverProcess.start();
    int capability = driver.facts().capability();
    return new HardwareDevice(driver, new NvrtcCompiler(NvrtcWheel.library(), capability)::compile);
  }

  private static Kernel kernel(Device device, String source) {
    CudaSource cell = new CudaSource("celda.cu", source);
    return device.compile(cell, CompileOptions.defaults()).kernels().get(0);
  }

  @BeforeEach
  void openTheGpu() {
    device = open();
  }

  @AfterEach
  void closeTheGpu() {
    device.close();
  }

  private void assertWorks() {
    Buffer<float[]> y = device.upload(new float[] {1, 2, 3});
    Buffer<float[]> x = device.upload(new float[] {10, 20, 30});
    kernel(device, SAXPY).launch(LaunchConfig.grid(3, 32), 3, 2f, x, y);
    assertArrayEquals(new float[] {21, 42, 63}, y.download());
  }

  @Test
  void aConstantVariableIsFilledFromJava() {
    Kernel kernel = kernel(device, WEIGHTED);
    Buffer<float[]> y = device.upload(new float[1]);
    kernel.copyToSymbol("filter", new float[] {2, 3});
    kernel.launch(LaunchConfig.grid(1, 1), device.upload(new float[] {10, 1}), y);
    assertArrayEquals(new float[] {23}, y.download());
  }

  @Test
  void theDeviceIsNamedByTheDriver() {
    DeviceInfo info = device.info();
    assertEquals(DeviceInfo.Kind.GPU, info.kind());
    assertFalse(info.name().isBlank());
    assertEquals(1024, info.maxThreadsPerBlock());
  }

  @Test
  void dataGoesUpIsComputedAndComesDown() {
    assertWorks();
  }

  @Test
  void aLargeLaunchIsTimedByTheGpu() {
    int n = 1 << 24;
    Buffer<float[]> x = device.upload(new float[n]);
    LaunchReport report = kernel(device, SAXPY).launch(LaunchConfig.grid(n, 256), n, 2f, x, x);
    assertTrue(report.elapsed().compareTo(Duration.ZERO) > 0);
    assertTrue(report.elapsed().compareTo(Duration.ofSeconds(1)) < 0);
    assertEquals(Optional.empty(), report.counters());
  }

  @Test
  void scalarsOfEverySizeArrive() {
    Buffer<double[]> out = device.upload(new double[6]);
    kernel(
            device,
            "__global__ void k(bool a, short b, unsigned c, long long d, float e, double f,"
                + " double *o) { o[0] = a; o[1] = b; o[2] = c; o[3] = d; o[4] = e; o[5] = f; }")
        .launch(LaunchConfig.grid(1, 1), true, -2, 4_000_000_000L, 1L << 40, 0.5f, 0.1, out);
    assertArrayEquals(new double[] {1, -2, 4e9, 1L << 40, 0.5, 0.1}, out.download());
  }

  @Test
  void dynamicSharedMemoryIsThere() {
    Buffer<int[]> x = device.upload(new int[] {1, 2, 3, 4});
    kernel(
            device,
            "__global__ void gira(int *x) { extern __shared__ int s[]; int i = threadIdx.x;"
                + " s[i] = x[i]; __syncthreads(); x[i] = s[(i + 1) % blockDim.x]; }")
        .launch(LaunchConfig.grid(4, 4).shared(16), x);
    assertArrayEquals(new int[] {2, 3, 4, 1}, x.download());
  }

  @Test
  void whatAKernelPrintsIsInItsReport() {
    Kernel hello =
        kernel(device, "__global__ void hola(int n) { printf(\"año %d\\n\", threadIdx.x + n); }");
    assertEquals("año 10\naño 11\n", hello.launch(LaunchConfig.grid(2, 2), 10).output());
    assertEquals("año 7\n", hello.launch(LaunchConfig.grid(1, 1), 7).output());
  }

  @Test
  void theTextOfAnAssertIsInTheError() {
    Kernel asserts =
        kernel(device, "#include <cassert>\n__global__ void k(int n) { assert(n == 3); }");
    DeviceException error =
        assertThrows(DeviceException.class, () -> asserts.launch(LaunchConfig.grid(1, 1), 4));
    assertTrue(String.valueOf(error.getMessage()).contains("n == 3"), error::toString);
    assertWorks();
  }

  @Test
  void aBadAccessIsExplainedAndTheSessionGoesOn() {
    Kernel bad = kernel(device, "__global__ void mal(float *p) { p[1LL << 42] = 1; }");
    Buffer<float[]> buffer = device.upload(new float[1]);
    DeviceException error =
        assertThrows(DeviceException.class, () -> bad.launch(LaunchConfig.grid(1, 1), buffer));
    String message = Objects.requireNonNull(error.getMessage());
    assertTrue(message.contains("acceso a una dirección de memoria no válida"), message);
    assertWorks();
  }

  @Test
  void theTimeLimitStopsTheWait() {
    Kernel slow = kernel(device, SLOW);
    LaunchConfig limited = LaunchConfig.grid(1, 1).timeLimit(Duration.ofMillis(100));
    LaunchInterruptedException stopped =
        assertThrows(LaunchInterruptedException.class, () -> slow.launch(limited, 2_000_000_000L));
    assertTrue(stopped.isTimeLimit());
    assertWorks();
  }

  @Test
  void aKernelWithoutEndIsEnded() {
    Kernel endless = kernel(device, "__global__ void k(volatile int *x) { while (x[0] == 0) { } }");
    Buffer<int[]> zero = device.upload(new int[1]);
    LaunchConfig limited = LaunchConfig.grid(1, 1).timeLimit(Duration.ofMillis(100));
    assertThrows(LaunchInterruptedException.class, () -> endless.launch(limited, zero));
    assertWorks();
  }

  @Test
  void theFirstLaunchIsTimedLikeTheOthers() {
    LaunchReport report =
        kernel(device, "__global__ void k() { }").launch(LaunchConfig.grid(1, 32));
    assertTrue(report.elapsed().compareTo(Duration.ofMillis(1)) < 0, report.elapsed()::toString);
  }

  @Test
  void memoryThatNobodyHoldsAnyMoreMakesRoom() {
    for (int i = 0; i < 60; i++) {
      device.allocate(byte[].class, Integer.MAX_VALUE - 8);
    }
    assertWorks();
  }

  @Test
  void interruptingTheThreadStopsTheWait() {
    Kernel slow = kernel(device, SLOW);
    Thread learner = Thread.currentThread();
    CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS).execute(learner::interrupt);
    assertThrows(
        LaunchInterruptedException.class,
        () -> slow.launch(LaunchConfig.grid(1, 1), 2_000_000_000L));
    assertWorks();
  }
}
