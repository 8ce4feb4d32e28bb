package telar.device.emulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import telar.device.Buffer;
import telar.device.CompilationException;
import telar.device.CompileOptions;
import telar.device.Counters;
import telar.device.CudaModule;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.DeviceException;
import telar.device.Devices;
import telar.device.Dim3;
import telar.device.Finding;
import telar.device.Kernel;
import telar.device.LaunchConfig;
import telar.device.LaunchInterruptedException;
import telar.device.LaunchReport;

/** Cells from source text to their reports, through the SPI. */
@Timeout(60)
class EmulatorDeviceTest {

  private static final String SAXPY =
      """
      __global__ void saxpy(int n, float a, const float *x, float *y) {
        int i = blockIdx.x * blockDim.x + threadIdx.x;
        if (i < n) {
          y[i] = a * x[i] + y[i];
        }
      }
      """;

  private final Device device = new EmulatorProvider().open();

  private Kernel kernel(String source) {
    return device
        .compile(new CudaSource("celda.cu", source), CompileOptions.defaults())
        .kernels()
        .get(0);
  }

  private static float[] ramp(int n) {
    float[] values = new float[n];
    for (int i = 0; i < n; i++) {
      values[i] = i;
    }
    return values;
  }

  @Test
  void itIsFoundWhereThereIsNothingBetter() {
    assertTrue(Devices.providers().stream().anyMatch(p -> p.id().equals("emulator")));
  }

  @Test
  void aKernelChangesItsBuffers() {
    Buffer<float[]> x = device.upload(ramp(1000));
    Buffer<float[]> y = device.upload(ramp(1000));
    kernel(SAXPY).launch(LaunchConfig.grid(1000, 256), 1000, 2f, x, y);
    float[] expected = new float[1000];
    for (int i = 0; i < 1000; i++) {
      expected[i] = 3f * i;
    }
    assertArrayEquals(expected, y.download());
    assertArrayEquals(ramp(1000), x.download());
  }

  @Test
  void theReportCountsExactly() {
    Buffer<float[]> x = device.upload(ramp(1000));
    Buffer<float[]> y = device.upload(ramp(1000));
    LaunchReport report = kernel(SAXPY).launch(LaunchConfig.grid(1000, 256), 1000, 2f, x, y);
    Counters counters = report.counters().orElseThrow();
    assertEquals(2 * 32, counters.globalLoadRequests());
    assertEquals(2 * 125, counters.globalLoadSectors());
    assertEquals(32, counters.globalStoreRequests());
    assertEquals(125, counters.globalStoreSectors());
    assertEquals(8000, counters.globalLoadBytes());
    assertEquals(32, counters.branches());
    assertEquals(1, counters.divergentBranches());
    assertEquals(64, report.lines().get(4).globalLoadRequests());
    assertEquals(32, report.lines().get(3).branches());
    assertEquals(List.of(), report.findings());
  }

  @Test
  void aMissingGuardIsExplained() {
    Kernel kernel = kernel(SAXPY.replace("if (i < n)", ""));
    Buffer<float[]> x = device.upload(ramp(1000));
    Buffer<float[]> y = device.upload(ramp(1000));
    var failure =
        assertThrows(
            DeviceException.class,
            () -> kernel.launch(LaunchConfig.grid(1000, 256), 1000, 2f, x, y));
    assertEquals(
        "`x[i]`: i = 1000, pero x tiene 1000 elementos (índices 0 a 999); ¿falta una guarda como"
            + " `if (i < n)`? Aquí n sería 1000. Línea 4, bloque (3, 0, 0), hilo (232, 0, 0).",
        failure.getMessage());
    assertEquals(Finding.Kind.OUT_OF_BOUNDS, failure.findings().get(0).kind());
  }

  @Test
  void uncheckedLaunchesCatchItToo() {
    CudaSource source = new CudaSource("celda.cu", SAXPY.replace("if (i < n)", ""));
    Kernel kernel =
        device.compile(source, CompileOptions.defaults().withChecks(false)).kernel("saxpy");
    Buffer<float[]> x = device.upload(ramp(1000));
    Buffer<float[]> y = device.upload(ramp(1000));
    var failure =
        assertThrows(
            DeviceException.class,
            () -> kernel.launch(LaunchConfig.grid(1000, 256), 1000, 2f, x, y));
    assertEquals(Finding.Kind.OUT_OF_BOUNDS, failure.findings().get(0).kind());
    assertTrue(failure.findings().get(0).message().contains("i = 1000"));
  }

  @Test
  void aMissingBarrierIsARace() {
    Kernel kernel =
        kernel(
            """
            __global__ void reverse(int *data) {
              __shared__ int s[64];
              s[threadIdx.x] = data[threadIdx.x];
              data[threadIdx.x] = s[63 - threadIdx.x];
            }
            """);
    Buffer<int[]> data = device.upload(new int[64]);
    LaunchReport report = kernel.launch(LaunchConfig.grid(64, 64), data);
    assertEquals(1, report.findings().size());
    assertEquals(Finding.Kind.DATA_RACE, report.findings().get(0).kind());
    assertEquals("s", report.findings().get(0).variable());
  }

  @Test
  void aCompileErrorShowsTheLineAndACaret() {
    var failure =
        assertThrows(
            CompilationException.class,
            () -> kernel("__global__ void k(int *p) {\n  p[0] = indice;\n}\n"));
    assertEquals(2, failure.diagnostics().get(0).location().line());
    assertTrue(failure.diagnostics().get(0).rendered().contains("^~~~~~"));
  }

  @Test
  void printfGoesToTheReport() {
    Kernel kernel =
        kernel(
            """
            __global__ void hello() {
              printf("bloque %d, hilo %d\\n", blockIdx.x, threadIdx.x);
            }
            """);
    assertEquals(
        "bloque 0, hilo 0\nbloque 0, hilo 1\nbloque 1, hilo 0\nbloque 1, hilo 1\n",
        kernel.launch(LaunchConfig.grid(4, 2)).output());
  }

  @Test
  void aKernelThatNeverEndsMeetsItsTimeLimit() {
    Kernel kernel = kernel("__global__ void k(volatile int *p) { while (*p == 0) { } }");
    Buffer<int[]> flag = device.upload(new int[1]);
    var stopped =
        assertThrows(
            LaunchInterruptedException.class,
            () -> kernel.launch(LaunchConfig.grid(1, 1).timeLimit(Duration.ofMillis(200)), flag));
    assertTrue(stopped.isTimeLimit());
  }

  @Test
  void anInterruptStopsAKernel() throws InterruptedException {
    Kernel kernel = kernel("__global__ void k(int *p) { while (true) { p[0]++; } }");
    Buffer<int[]> data = device.upload(new int[1]);
    var thrown = new AtomicReference<Throwable>();
    Thread launching =
        new Thread(
            () -> {
              try {
                kernel.launch(LaunchConfig.grid(1, 1), data);
              } catch (DeviceException e) {
                thrown.set(e);
              }
            });
    launching.start();
    Thread.sleep(300);
    launching.interrupt();
    launching.join();
    assertInstanceOf(LaunchInterruptedException.class, thrown.get());
    assertEquals(1, device.upload(new int[1]).length());
  }

  @Test
  void refusedLaunchesSayWhy() {
    Kernel kernel = kernel("__global__ void k() {}");
    var failure =
        assertThrows(
            DeviceException.class,
            () -> kernel.launch(LaunchConfig.config(Dim3.of(0), Dim3.of(32))));
    assertEquals(Finding.Kind.BAD_LAUNCH, failure.findings().get(0).kind());
  }

  @Test
  void everySeedGivesTheSameAnswer() {
    Kernel kernel =
        kernel(
            """
            __global__ void sum(const int *in, int *out, int n) {
              int i = blockIdx.x * blockDim.x + threadIdx.x;
              if (i < n) atomicAdd(out, in[i]);
            }
            """);
    int[] values = new int[1000];
    Arrays.setAll(values, i -> i);
    Buffer<int[]> in = device.upload(values);
    for (long seed = 0; seed < 4; seed++) {
      Buffer<int[]> out = device.upload(new int[1]);
      kernel.launch(LaunchConfig.grid(1000, 96).schedule(seed), in, out, 1000);
      assertEquals(499500, out.download()[0]);
    }
  }

  @Test
  void moduleVariablesLiveBetweenLaunches() {
    CudaModule module =
        device.compile(
            new CudaSource(
                "celda.cu",
                """
                __device__ int counter = 40;
                __global__ void count() { counter++; }
                __global__ void show(int *out) { *out = counter; }
                """),
            CompileOptions.defaults());
    Buffer<int[]> out = device.upload(new int[1]);
    module.kernel("count").launch(LaunchConfig.grid(1, 1));
    module.kernel("count").launch(LaunchConfig.grid(1, 1));
    module.kernel("show").launch(LaunchConfig.grid(1, 1), out);
    assertEquals(42, out.download()[0]);
  }

  @Test
  void buffersOfEveryPrimitiveTypeRoundTrip() {
    assertArrayEquals(new byte[] {1, -2}, device.upload(new byte[] {1, -2}).download());
    assertArrayEquals(new short[] {1, -2}, device.upload(new short[] {1, -2}).download());
    assertArrayEquals(new long[] {1, -2}, device.upload(new long[] {1, -2}).download());
    assertArrayEquals(new double[] {1, -2}, device.upload(new double[] {1, -2}).download());
  }

  @Test
  void withoutFilesAnIncludeFindsOnlyTheHeadersOfTelar(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secreto.h"), "clave_del_examen");
    CompileOptions options = CompileOptions.defaults().withoutFiles();
    String include = "#include \"" + secret.toString().replace('\\', '/') + "\"\n";

    device.compile(new CudaSource("a.cu", "#include <cuda_fp16.h>\n"), options);
    CompilationException refused =
        assertThrows(
            CompilationException.class,
            () -> device.compile(new CudaSource("a.cu", include), options));

    assertFalse(String.valueOf(refused.getMessage()).contains("clave_del_examen"));
  }
}
