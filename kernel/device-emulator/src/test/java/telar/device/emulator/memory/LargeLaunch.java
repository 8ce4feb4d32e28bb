package telar.device.emulator.memory;

import telar.device.Buffer;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.Devices;
import telar.device.Kernel;
import telar.device.LaunchConfig;

/** Launches a kernel with many threads: KERNEL THREADS CHECKS. */
final class LargeLaunch {

  private static final String SOURCE =
      """
      __global__ void fill(int n, float *x) {
        int i = blockIdx.x * blockDim.x + threadIdx.x;
        if (i < n) x[i] = i;
      }
      __global__ void vectors(int n, const float *x, float *y) {
        int i = blockIdx.x * blockDim.x + threadIdx.x;
        if (i < n) y[i] = 2 * x[i] + y[i];
      }
      __global__ void nothing(int n, const float *x, float *y) {
        int i = blockIdx.x * blockDim.x + threadIdx.x;
        if (i == n - 1) y[0] = x[0];
      }
      __global__ void shared(int n, const float *x, float *y) {
        __shared__ float tile[256];
        tile[threadIdx.x] = threadIdx.x;
        __syncthreads();
        if (tile[255 - threadIdx.x] < 0) y[0] = x[0];
      }
      __global__ void fences(int n, const float *x, float *y) {
        __threadfence();
        if (threadIdx.x + blockIdx.x == 0) y[0] = x[0];
      }
      """;
  private static final int BLOCK = 256;

  private LargeLaunch() {}

  public static void main(String[] words) {
    int threads = Integer.parseInt(words[1]);
    int length = words[0].equals("vectors") ? threads : BLOCK;
    CompileOptions options = CompileOptions.defaults().withChecks(Boolean.parseBoolean(words[2]));
    try (Device device = Devices.open();
        Buffer<float[]> x = device.allocate(float[].class, length);
        Buffer<float[]> y = device.allocate(float[].class, length)) {
      var module = device.compile(new CudaSource("large.cu", SOURCE), options);
      Kernel fill = module.kernel("fill");
      fill.launch(LaunchConfig.grid(length, BLOCK), length, x);
      fill.launch(LaunchConfig.grid(length, BLOCK), length, y);
      var report = module.kernel(words[0]).launch(LaunchConfig.grid(threads, BLOCK), threads, x, y);
      System.out.println(report.findings().isEmpty() ? "done" : report.findings());
    }
  }
}
