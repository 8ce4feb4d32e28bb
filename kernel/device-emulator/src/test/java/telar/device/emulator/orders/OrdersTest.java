package telar.device.emulator.orders;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telar.device.LaunchConfig.config;
import static telar.device.LaunchConfig.grid;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import telar.device.Buffer;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.DeviceException;
import telar.device.Dim3;
import telar.device.Finding;
import telar.device.Kernel;
import telar.device.LaunchConfig;
import telar.device.OrderDifference;
import telar.device.OrderReport;
import telar.device.OrderReport.Outcome;
import telar.device.emulator.EmulatorProvider;

/** Launches under permuted orders: what changes is found, shrunk and explained; the rest is not. */
@Timeout(120)
class OrdersTest {

  private final Device device = new EmulatorProvider().open();

  private Kernel kernel(String source) {
    return device
        .compile(new CudaSource("celda.cu", source), CompileOptions.defaults())
        .kernels()
        .get(0);
  }

  private static OrderDifference changed(OrderReport report) {
    assertEquals(Outcome.DIFFERENT, report.outcome());
    return report.difference().orElseThrow();
  }

  private static void assertShape(OrderDifference found, int blocks, int threads) {
    assertEquals(
        List.of(Dim3.of(blocks), Dim3.of(threads)),
        List.of(found.smallest().grid(), found.smallest().block()),
        found::toString);
  }

  private static final String LAST_BLOCK_WINS =
      """
      __global__ void gana(int n, int *y) {
        int i = blockIdx.x * blockDim.x + threadIdx.x;
        if (i < n && threadIdx.x == 0) y[0] = blockIdx.x;
      }
      """;

  @Test
  void theLastBlockThatWritesIsFoundWithTwoBlocksOfOneThread() {
    Buffer<int[]> y = device.upload(new int[] {-1, 7});
    OrderDifference found = changed(kernel(LAST_BLOCK_WINS).ordenes(grid(1000, 128), 1000, y));

    assertShape(found, 2, 1);
    assertEquals("y[0]", found.element());
    assertEquals(1, found.elements());
    assertEquals("1", found.natural().value());
    assertEquals("0", found.other().value());
    assertEquals(List.of(0L, 1L), found.natural().blocks());
    assertEquals(List.of(1L, 0L), found.other().blocks());
    assertEquals(3, found.other().last().orElseThrow().line());
    assertEquals(new Dim3(0, 0, 0), found.other().last().orElseThrow().block());
    assertEquals(
        "El resultado de gana depende del orden en que corren los bloques, y CUDA no promete"
            + " ninguno. Ya se ve con 2 bloques de 1 hilo: `y[0]` vale 1 en el orden natural (lo"
            + " escribe al final el hilo (0, 0, 0) del bloque (1, 0, 0), línea 3) y 0 con los"
            + " bloques en el orden 1, 0 (lo escribe al final el hilo (0, 0, 0) del bloque (0, 0,"
            + " 0), línea 3). Varios hilos escriben ahí y gana el último: dé a cada hilo su propio"
            + " índice, deje que escriba uno solo o, si todos suman, use una operación atómica.",
        found.finding().message());
    assertEquals(Finding.Kind.ORDER_DEPENDENCE, found.finding().kind());
    assertEquals("TLR-912", found.finding().code());
    assertEquals(3, found.finding().location().line());
  }

  @Test
  void theBuffersStayAsTheyWere() {
    Buffer<int[]> y = device.upload(new int[] {-1, 7});
    kernel(LAST_BLOCK_WINS).ordenes(grid(1000, 128), 1000, y);

    assertArrayEquals(new int[] {-1, 7}, y.download());
  }

  @Test
  void memoryThatNobodyWroteStaysSo() {
    Buffer<int[]> y = device.allocate(int[].class, 64);
    Kernel kernel = kernel("__global__ void k(int *y) { y[threadIdx.x] = 1; }");
    kernel.ordenes(config(Dim3.of(1), Dim3.of(64)), y);
    Kernel reads = kernel("__global__ void lee(int *y, int *z) { z[0] = y[3]; }");

    List<Finding> findings =
        reads.launch(config(Dim3.of(1), Dim3.of(1)), y, device.upload(new int[1])).findings();
    assertEquals(Finding.Kind.UNINITIALIZED_READ, findings.get(0).kind());
  }

  @Test
  void theFailingOrderCanBeLaunchedAgain() {
    Buffer<int[]> y = device.upload(new int[1]);
    Kernel kernel = kernel(LAST_BLOCK_WINS);
    OrderDifference found = changed(kernel.ordenes(grid(1000, 128), 1000, y));
    kernel.launch(found.smallest(), 1000, y);

    assertEquals(found.other().value(), String.valueOf(y.download()[0]));
  }

  @Test
  void theSameSeedsGiveTheSameReport() {
    Kernel kernel = kernel(LAST_BLOCK_WINS);
    Buffer<int[]> y = device.upload(new int[1]);

    assertEquals(
        kernel.ordenes(grid(1000, 128), 1000, y), kernel.ordenes(grid(1000, 128), 1000, y));
  }

  @Test
  void aMissingBarrierShowsOnlyUnderOtherWarpOrdersAndShrinksToTwoWarps() {
    Kernel kernel =
        kernel(
            """
            __global__ void desplaza(int *y) {
              __shared__ int s[256];
              s[threadIdx.x] = threadIdx.x;
              int antes = threadIdx.x == 0 ? 0 : s[threadIdx.x - 1];
              y[blockIdx.x * blockDim.x + threadIdx.x] = antes;
            }
            """);
    Buffer<int[]> y = device.upload(new int[1024]);
    OrderDifference found = changed(kernel.ordenes(grid(1024, 256), y));

    assertShape(found, 1, 64);
    assertEquals("y[32]", found.element());
    assertEquals("31", found.natural().value());
    assertEquals("0", found.other().value());
    assertEquals(List.of(1, 0), found.other().warps());
    assertTrue(
        found.finding().message().contains("los warps en el orden 1, 0"),
        found.finding().message());
    assertTrue(
        found.finding().message().endsWith("¿falta un __syncthreads() antes de leerlo?"),
        found.finding().message());
  }

  @Test
  void blocksThatReadWhatOthersWriteNeedTwoKernels() {
    Kernel kernel =
        kernel(
            """
            __global__ void pasa(int *x, int *y) {
              x[blockIdx.x] = blockIdx.x + 1;
              y[blockIdx.x] = blockIdx.x > 0 ? x[blockIdx.x - 1] : 0;
            }
            """);
    Buffer<int[]> x = device.upload(new int[40]);
    Buffer<int[]> y = device.upload(new int[40]);
    OrderDifference found = changed(kernel.ordenes(config(Dim3.of(40), Dim3.of(1)), x, y));

    assertShape(found, 2, 1);
    assertEquals("y[1]", found.element());
    assertTrue(found.finding().message().contains("dos kernels"), found.finding().message());
  }

  @Test
  void anAccumulationWithoutAtomicsThatDependsOnTheOrderIsFound() {
    Kernel kernel =
        kernel(
            """
            __global__ void acumula(int *y) {
              y[0] = y[0] * 3 + blockIdx.x;
            }
            """);
    Buffer<int[]> y = device.upload(new int[1]);
    OrderDifference found = changed(kernel.ordenes(config(Dim3.of(16), Dim3.of(32)), y));

    assertEquals(Dim3.of(2), found.smallest().grid());
    assertEquals(Dim3.of(1), found.smallest().block());
  }

  @Test
  void gridsOfTwoDimensionsShrinkInBoth() {
    Kernel kernel =
        kernel(
            """
            __global__ void k(int *y) {
              if (threadIdx.x == 0 && threadIdx.y == 0) y[blockIdx.x] = blockIdx.y;
            }
            """);
    Buffer<int[]> y = device.upload(new int[8]);
    OrderDifference found = changed(kernel.ordenes(config(Dim3.of(8, 8), Dim3.of(16, 16)), y));

    assertEquals(Dim3.of(1, 2), found.smallest().grid());
    assertEquals(Dim3.of(1), found.smallest().block());
  }

  @Test
  void anOrderThatIsReadFromAnAtomicIsToldWithoutAnyRace() {
    Kernel kernel =
        kernel(
            """
            __global__ void lista(int *cuantos, int *y) {
              int lugar = atomicAdd(cuantos, 1);
              y[lugar] = threadIdx.x;
            }
            """);
    Buffer<int[]> count = device.upload(new int[1]);
    Buffer<int[]> y = device.upload(new int[256]);
    LaunchConfig launch = config(Dim3.of(1), Dim3.of(256));
    assertEquals(List.of(), kernel.launch(launch, device.upload(new int[1]), y).findings());
    OrderDifference found = changed(kernel.ordenes(launch, count, y));

    assertShape(found, 1, 64);
    assertEquals("y[0]", found.element());
    assertEquals(64, found.elements());
  }

  @Test
  void atomicSumsOfIntsAreTheSameInEveryOrder() {
    Kernel kernel =
        kernel(
            """
            __global__ void suma(int n, const int *x, int *y) {
              int i = blockIdx.x * blockDim.x + threadIdx.x;
              if (i < n) atomicAdd(y, x[i]);
            }
            """);
    Buffer<int[]> x = device.upload(IntStream.range(0, 1000).toArray());
    OrderReport report = kernel.ordenes(grid(1000, 128), 1000, x, device.upload(new int[1]));

    assertEquals(Outcome.SAME, report.outcome());
    assertEquals(Kernel.ORDERS, report.orders());
    assertTrue(report.difference().isEmpty());
  }

  @Test
  void atomicSumsOfFloatsDifferByRoundingOnly() {
    Kernel kernel =
        kernel(
            """
            __global__ void suma(int n, const float *x, float *y) {
              int i = blockIdx.x * blockDim.x + threadIdx.x;
              if (i < n) atomicAdd(y, x[i]);
            }
            """);
    float[] values = new float[4096];
    for (int i = 0; i < values.length; i++) {
      values[i] = 1f / (i + 1);
    }
    OrderReport report =
        kernel.ordenes(grid(4096, 128), 4096, device.upload(values), device.upload(new float[1]));

    assertEquals(Outcome.ROUNDING, report.outcome());
    assertEquals("y[0]", report.difference().orElseThrow().element());
  }

  @Test
  void nearlyEqualFloatsThatNobodyAddsAreNoRounding() {
    Kernel kernel = kernel("__global__ void k(float *y) { y[0] = 1.0f + blockIdx.x * 1e-6f; }");
    OrderReport report =
        kernel.ordenes(config(Dim3.of(8), Dim3.of(1)), device.upload(new float[1]));

    assertEquals(Outcome.DIFFERENT, report.outcome());
  }

  @Test
  void zerosOfBothSignsAreTheSame() {
    Kernel kernel =
        kernel("__global__ void k(float *y) { y[0] = blockIdx.x % 2 == 0 ? 0.0f : -0.0f; }");

    assertTrue(
        kernel.ordenes(config(Dim3.of(8), Dim3.of(1)), device.upload(new float[1])).isSame());
  }

  @Test
  void aReductionWithBarriersAndTheLastBlockPatternIsTheSameInEveryOrder() {
    Kernel kernel =
        kernel(
            """
            __device__ unsigned llegados = 0;
            __global__ void reduce(int n, const int *x, int *parcial, int *total) {
              __shared__ int s[128];
              __shared__ bool ultimo;
              int i = blockIdx.x * blockDim.x + threadIdx.x;
              s[threadIdx.x] = i < n ? x[i] : 0;
              __syncthreads();
              for (int salto = blockDim.x / 2; salto > 0; salto /= 2) {
                if (threadIdx.x < salto) s[threadIdx.x] += s[threadIdx.x + salto];
                __syncthreads();
              }
              if (threadIdx.x == 0) {
                parcial[blockIdx.x] = s[0];
                __threadfence();
                ultimo = atomicAdd(&llegados, 1) == gridDim.x - 1;
              }
              __syncthreads();
              if (ultimo && threadIdx.x == 0) {
                int suma = 0;
                for (int b = 0; b < gridDim.x; b++) suma += parcial[b];
                *total = suma;
                llegados = 0;
              }
            }
            """);
    Buffer<int[]> x = device.upload(IntStream.range(0, 1000).toArray());
    OrderReport report =
        kernel.ordenes(
            grid(1000, 128), 1000, x, device.upload(new int[8]), device.upload(new int[1]));

    assertTrue(report.isSame());
  }

  @Test
  void variablesOfTheModuleAreComparedAndPutBack() {
    Kernel kernel =
        kernel(
            """
            __device__ int ganador = 5;
            __global__ void k(int *y) { if (y[0] == 0) ganador = blockIdx.x; }
            __global__ void lee(int *y) { y[0] = ganador; }
            """);
    Buffer<int[]> y = device.upload(new int[1]);
    OrderDifference found = changed(kernel.ordenes(config(Dim3.of(8), Dim3.of(32)), y));

    assertEquals("ganador", found.element());
  }

  @Test
  void aKernelThatWaitsForAnEarlierBlockDoesNotEndInAnotherOrder() {
    Kernel kernel =
        kernel(
            """
            __global__ void espera(volatile int *listo) {
              if (blockIdx.x > 0) while (listo[blockIdx.x - 1] == 0);
              listo[blockIdx.x] = 1;
            }
            """);
    LaunchConfig launch = config(Dim3.of(4), Dim3.of(1)).timeLimit(Duration.ofMillis(300));
    OrderDifference found = changed(kernel.ordenes(launch, device.upload(new int[4])));

    assertShape(found, 2, 1);
    assertEquals("", found.variable());
    assertTrue(found.finding().message().contains("los bloques en el orden 1, 0"));
  }

  @Test
  void aLaunchThatFailsInItsNaturalOrderFailsAsAlways() {
    Kernel kernel = kernel("__global__ void k(int *y) { y[threadIdx.x] = 1; }");
    Buffer<int[]> y = device.upload(new int[8]);

    DeviceException failure =
        assertThrows(
            DeviceException.class, () -> kernel.ordenes(config(Dim3.of(1), Dim3.of(32)), y));
    assertEquals(Finding.Kind.OUT_OF_BOUNDS, failure.findings().get(0).kind());
    assertArrayEquals(new int[8], y.download());
  }
}
