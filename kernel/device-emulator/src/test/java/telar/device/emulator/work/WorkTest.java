package telar.device.emulator.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import telar.device.Buffer;
import telar.device.CompileOptions;
import telar.device.Counters;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.device.OperationKind;
import telar.device.emulator.EmulatorProvider;

/** Operations of kernels whose numbers are known by heart. */
class WorkTest {

  private final Device device = new EmulatorProvider().open();

  private LaunchReport launch(String source, LaunchConfig config, Object... arguments) {
    return device
        .compile(new CudaSource("k.cu", source), CompileOptions.defaults())
        .kernels()
        .get(0)
        .launch(config, arguments);
  }

  private Buffer<float[]> floats(int n) {
    float[] values = new float[n];
    for (int i = 0; i < n; i++) {
      values[i] = i % 7;
    }
    return device.upload(values);
  }

  private static Counters total(LaunchReport report) {
    return report.counters().orElseThrow();
  }

  @Test
  void saxpyHasTwoOperationsForTwelveBytes() {
    String source =
        """
        __global__ void saxpy(int n, float a, const float *x, float *y) {
          int i = blockIdx.x * blockDim.x + threadIdx.x;
          if (i < n) y[i] = a * x[i] + y[i];
        }
        """;
    LaunchReport report =
        launch(source, LaunchConfig.grid(1000, 256), 1000, 2f, floats(1000), floats(1000));
    assertEquals(2000, total(report).flops());
    assertEquals(12_000, total(report).movedBytes());
    assertEquals(2.0 / 12, total(report).intensity());
    assertEquals(2000, report.lines().get(3).operations().of(OperationKind.LOAD));
    assertEquals(1024, report.lines().get(3).operations().of(OperationKind.BRANCH));
  }

  @Test
  void aTiledProductHasTwoOperationsForEachProduct() {
    String source =
        """
        __global__ void product(const float *A, const float *B, float *C, int n) {
          __shared__ float a[16][16], b[16][16];
          int row = blockIdx.y * 16 + threadIdx.y, column = blockIdx.x * 16 + threadIdx.x;
          float sum = 0;
          for (int t = 0; t < n; t += 16) {
            a[threadIdx.y][threadIdx.x] = A[row * n + t + threadIdx.x];
            b[threadIdx.y][threadIdx.x] = B[(t + threadIdx.y) * n + column];
            __syncthreads();
            for (int k = 0; k < 16; k++)
              sum += a[threadIdx.y][k] * b[k][threadIdx.x];
            __syncthreads();
          }
          C[row * n + column] = sum;
        }
        """;
    int n = 64;
    LaunchConfig config = new LaunchConfig(new Dim3(4, 4, 1), new Dim3(16, 16, 1));
    LaunchReport report = launch(source, config, floats(n * n), floats(n * n), floats(n * n), n);
    assertEquals(2L * n * n * n, total(report).flops());
    assertEquals(2L * n * n * n, report.lines().get(10).flops());
    assertEquals(2L * n * n * n * Float.BYTES, total(report).sharedLoadBytes());
    assertEquals(2L * n * n * n / 16, total(report).operations().of(OperationKind.BARRIER));
  }

  @Test
  void softmaxOfARowSubtractsExponentiatesSumsAndDivides() {
    String source =
        """
        __global__ void softmax(const float *in, float *out, int columns) {
          const float *row = in + blockIdx.x * columns;
          float highest = -INFINITY, sum = 0;
          for (int c = 0; c < columns; c++) highest = fmaxf(highest, row[c]);
          for (int c = 0; c < columns; c++) sum += expf(row[c] - highest);
          for (int c = threadIdx.x; c < columns; c += blockDim.x)
            out[blockIdx.x * columns + c] = expf(row[c] - highest) / sum;
        }
        """;
    int rows = 3;
    int columns = 40;
    int threads = 32;
    LaunchConfig config = new LaunchConfig(Dim3.of(rows), Dim3.of(threads));
    LaunchReport report =
        launch(source, config, floats(rows * columns), floats(rows * columns), columns);
    long all = (long) rows * columns * threads;
    assertEquals(Map.of(OperationKind.FP32_OTHER, all), floating(report.lines().get(4)), "highest");
    assertEquals(
        Map.of(OperationKind.FP32_ADD, 2 * all, OperationKind.FP32_SPECIAL, all),
        floating(report.lines().get(5)),
        "sum");
    assertEquals(3L * rows * columns, report.lines().get(7).flops(), "quotients");
  }

  private static Map<OperationKind, Long> floating(Counters line) {
    Map<OperationKind, Long> counts = new EnumMap<>(line.operations().counts());
    counts.keySet().removeIf(kind -> !kind.name().startsWith("FP"));
    return counts;
  }

  @Test
  void aPointOfTheMandelbrotSetCountsItsOwnSteps() {
    String source =
        """
        __global__ void mandelbrot(int *steps, int most) {
          int i = threadIdx.x;
          float cx = -2.0f + 0.1f * i, x = 0, y = 0;
          int n = 0;
          while (n < most && x * x + y * y <= 4.0f) {
            float t = x * x - y * y + cx;
            y = 2.0f * x * y;
            x = t;
            n++;
          }
          steps[i] = n;
        }
        """;
    Buffer<int[]> steps = device.upload(new int[40]);
    LaunchReport report = launch(source, new LaunchConfig(Dim3.of(1), Dim3.of(40)), steps, 50);
    long all = 0;
    for (int own : steps.download()) {
      all += own;
    }
    assertEquals(4 * all, report.lines().get(6).flops());
    assertEquals(2 * all, report.lines().get(7).flops());
    assertEquals(3 * (all + 40), report.lines().get(5).flops(), "both sides of && are computed");
  }

  @Test
  void pairsOfHalvesAreTwoAndFusedOperationsTwoMore() {
    String source =
        """
        #include <cuda_fp16.h>
        __global__ void halves(half2 *x) {
          int i = threadIdx.x;
          x[i] = __hfma2(x[i], x[i], x[i]);
          x[i] = x[i] * x[i];
        }
        """;
    LaunchReport report =
        launch(source, new LaunchConfig(Dim3.of(1), Dim3.of(32)), device.upload(new short[64]));
    assertEquals(4 * 32, report.lines().get(4).operations().flops("fp16"));
    assertEquals(2 * 32, report.lines().get(5).operations().flops("fp16"));
    assertEquals(0, total(report).operations().flops("fp32"));
  }

  @Test
  void aMatrixProductOfAWarpHasTwoOperationsForEachProduct() {
    String source =
        """
        #include <mma.h>
        using namespace nvcuda;
        __global__ void tensor(const half *a, const half *b, float *c) {
          wmma::fragment<wmma::matrix_a, 16, 16, 16, half, wmma::row_major> fa;
          wmma::fragment<wmma::matrix_b, 16, 16, 16, half, wmma::row_major> fb;
          wmma::fragment<wmma::accumulator, 16, 16, 16, float> fc;
          wmma::fill_fragment(fc, 0.0f);
          wmma::load_matrix_sync(fa, a, 16);
          wmma::load_matrix_sync(fb, b, 16);
          wmma::mma_sync(fc, fa, fb, fc);
          wmma::store_matrix_sync(c, fc, 16, wmma::mem_row_major);
        }
        """;
    LaunchReport report =
        launch(
            source,
            new LaunchConfig(Dim3.of(2), Dim3.of(32)),
            device.upload(new short[256]),
            device.upload(new short[256]),
            floats(256));
    assertEquals(2 * 2L * 16 * 16 * 16, total(report).flops());
    assertEquals(2 * 2L * 16 * 16 * 16, report.lines().get(10).operations().flops("matrix"));
  }

  @Test
  void aTemplateAndALambdaCountAtTheirOwnLines() {
    String source =
        """
        template <int N> __device__ float power(float x) {
          if (N == 0) return 1.0f;
          return x * power<N - 1>(x);
        }
        template <> __device__ float power<0>(float x) { return 1.0f; }
        __global__ void k(float *x) {
          int i = threadIdx.x;
          auto half = [](float v) { return v * 0.5f; };
          if (i % 2 == 0) x[i] = power<3>(x[i]);
          else x[i] = half(x[i]);
        }
        """;
    LaunchReport report = launch(source, new LaunchConfig(Dim3.of(1), Dim3.of(33)), floats(33));
    assertEquals(3 * 17, report.lines().get(3).flops());
    assertEquals(16, report.lines().get(8).flops());
  }
}
