// Entrenar una capa convolucional: submuestreo por máximo y promedio, sigmoide, y los gradientes de la
// entrada, de los filtros y de los sesgos (cap. 16).
#include <cmath>
#include <cstdio>
#include <vector>

struct Shape {
  int maps, channels, height, width, k;
  __host__ __device__ int outHeight() const { return height - k + 1; }
  __host__ __device__ int outWidth() const { return width - k + 1; }
  __host__ __device__ int inputs() const { return channels * height * width; }
  __host__ __device__ int outputs() const { return maps * outHeight() * outWidth(); }
  __host__ __device__ int weights() const { return maps * channels * k * k; }
};

__global__ void forward(Shape s, const float *x, const float *w, const float *bias, float *y) {
  int m = blockIdx.z, row = blockIdx.y * blockDim.y + threadIdx.y, column = blockIdx.x * blockDim.x + threadIdx.x;
  if (row >= s.outHeight() || column >= s.outWidth()) return;
  float sum = bias[m];
  for (int c = 0; c < s.channels; c++)
    for (int p = 0; p < s.k; p++)
      for (int q = 0; q < s.k; q++)
        sum += x[(c * s.height + row + p) * s.width + column + q] * w[((m * s.channels + c) * s.k + p) * s.k + q];
  y[(m * s.outHeight() + row) * s.outWidth() + column] = 1.0f / (1.0f + expf(-sum));
}

/// Submuestreo de 2 x 2; devuelve también de dónde salió cada máximo.
__global__ void pool(int maps, int height, int width, const float *y, float *highest, int *from, float *mean) {
  int i = blockIdx.x * blockDim.x + threadIdx.x, h = height / 2, w = width / 2;
  if (i >= maps * h * w) return;
  int m = i / (h * w), row = i / w % h, column = i % w, best = -1;
  float sum = 0;
  for (int p = 0; p < 2; p++)
    for (int q = 0; q < 2; q++) {
      int at = (m * height + 2 * row + p) * width + 2 * column + q;
      sum += y[at];
      if (best < 0 || y[at] > y[best]) best = at;
    }
  highest[i] = y[best];
  from[i] = best;
  mean[i] = sum / 4;
}

/// El gradiente de los máximos vuelve al elemento que ganó; el de la sigmoide es y (1 - y).
__global__ void poolBackward(int n, const float *gradient, const int *from, const float *y, float *dy) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) dy[from[i]] = gradient[i] * y[from[i]] * (1 - y[from[i]]);
}

__global__ void inputGradient(Shape s, const float *dy, const float *w, float *dx) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= s.inputs()) return;
  int c = i / (s.height * s.width), row = i / s.width % s.height, column = i % s.width;
  float sum = 0;
  for (int m = 0; m < s.maps; m++)
    for (int p = 0; p < s.k; p++)
      for (int q = 0; q < s.k; q++) {
        int r = row - p, t = column - q;
        bool inside = r >= 0 && r < s.outHeight() && t >= 0 && t < s.outWidth();
        if (inside) sum += dy[(m * s.outHeight() + r) * s.outWidth() + t] * w[((m * s.channels + c) * s.k + p) * s.k + q];
      }
  dx[i] = sum;
}

/// Un bloque por peso: sus hilos recorren la salida y suman con shuffles.
__global__ void weightGradient(Shape s, const float *x, const float *dy, float *dw) {
  int i = blockIdx.x, q = i % s.k, p = i / s.k % s.k, c = i / (s.k * s.k) % s.channels, m = i / (s.k * s.k * s.channels);
  float sum = 0;
  for (int at = threadIdx.x; at < s.outHeight() * s.outWidth(); at += 32) {
    int row = at / s.outWidth(), column = at % s.outWidth();
    sum += x[(c * s.height + row + p) * s.width + column + q] * dy[m * s.outHeight() * s.outWidth() + at];
  }
  for (int d = 16; d > 0; d /= 2) sum += __shfl_down_sync(0xffffffff, sum, d);
  if (threadIdx.x == 0) dw[i] = sum;
}

__global__ void biasGradient(Shape s, const float *dy, float *db) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < s.outputs()) atomicAdd(&db[i / (s.outHeight() * s.outWidth())], dy[i]);
}

/// La suma de los máximos, en doble precisión y en el host: la pérdida cuyo gradiente se comprueba.
static double loss(const Shape &s, const std::vector<double> &x, const std::vector<double> &w, const std::vector<double> &b) {
  int h = s.outHeight(), width = s.outWidth();
  std::vector<double> y(s.outputs());
  for (int i = 0; i < s.outputs(); i++) {
    int m = i / (h * width), row = i / width % h, column = i % width;
    double sum = b[m];
    for (int c = 0; c < s.channels; c++)
      for (int p = 0; p < s.k; p++)
        for (int q = 0; q < s.k; q++)
          sum += x[(c * s.height + row + p) * s.width + column + q] * w[((m * s.channels + c) * s.k + p) * s.k + q];
    y[i] = 1 / (1 + std::exp(-sum));
  }
  double total = 0;
  for (int m = 0; m < s.maps; m++)
    for (int row = 0; row + 1 < h; row += 2)
      for (int column = 0; column + 1 < width; column += 2) {
        const double *at = &y[(m * h + row) * width + column];
        total += std::fmax(std::fmax(at[0], at[1]), std::fmax(at[width], at[width + 1]));
      }
  return total;
}

static float *upload(const std::vector<double> &values) {
  std::vector<float> host(values.begin(), values.end());
  float *device;
  cudaMalloc(&device, host.size() * sizeof(float));
  cudaMemcpy(device, host.data(), host.size() * sizeof(float), cudaMemcpyHostToDevice);
  return device;
}

static float *zeros(int n) {
  float *device;
  cudaMalloc(&device, n * sizeof(float));
  cudaMemset(device, 0, n * sizeof(float));
  return device;
}

/// Compara un gradiente con la diferencia de la pérdida al mover cada valor un poco.
template <typename Loss>
static bool close(std::vector<double> &values, const float *gradient, Loss lossNow) {
  std::vector<float> host(values.size());
  cudaMemcpy(host.data(), gradient, host.size() * sizeof(float), cudaMemcpyDeviceToHost);
  bool good = true;
  for (size_t i = 0; i < values.size(); i++) {
    const double step = 1e-6, kept = values[i];
    values[i] = kept + step;
    double more = lossNow();
    values[i] = kept - step;
    double less = lossNow();
    values[i] = kept;
    good &= std::fabs((more - less) / (2 * step) - host[i]) < 2e-4;
  }
  return good;
}

int main() {
  const Shape s = {2, 2, 6, 7, 3};
  std::vector<double> x(s.inputs()), w(s.weights()), b(s.maps);
  unsigned state = 42;
  auto next = [&state] {
    state = state * 1664525u + 1013904223u;
    return (float)((int)(state >> 12) % 2001 - 1000) / 1000.0f;
  };
  for (double &v : x) v = next();
  for (double &v : w) v = next();
  for (double &v : b) v = next();
  float *dX = upload(x), *dW = upload(w), *dB = upload(b), *y = zeros(s.outputs());
  forward<<<dim3(2, 2, s.maps), dim3(8, 8)>>>(s, dX, dW, dB, y);
  int pooled = s.maps * (s.outHeight() / 2) * (s.outWidth() / 2);
  float *highest = zeros(pooled), *mean = zeros(pooled);
  int *from;
  cudaMalloc(&from, pooled * sizeof(int));
  pool<<<(pooled + 31) / 32, 32>>>(s.maps, s.outHeight(), s.outWidth(), y, highest, from, mean);
  std::vector<float> top(pooled), average(pooled);
  cudaMemcpy(top.data(), highest, pooled * sizeof(float), cudaMemcpyDeviceToHost);
  cudaMemcpy(average.data(), mean, pooled * sizeof(float), cudaMemcpyDeviceToHost);
  double sum = 0;
  bool below = true;
  for (int i = 0; i < pooled; i++) {
    sum += top[i];
    below &= average[i] <= top[i];
  }
  auto now = [&] { return loss(s, x, w, b); };
  printf("hacia adelante %s, promedio %s\n", std::fabs(sum - now()) < 1e-4 ? "bien" : "mal", below ? "bien" : "mal");

  std::vector<double> ones(pooled, 1.0);
  float *gradient = upload(ones), *dy = zeros(s.outputs()), *dx = zeros(s.inputs()), *dw = zeros(s.weights()), *db = zeros(s.maps);
  poolBackward<<<(pooled + 31) / 32, 32>>>(pooled, gradient, from, y, dy);
  inputGradient<<<(s.inputs() + 63) / 64, 64>>>(s, dy, dW, dx);
  weightGradient<<<s.weights(), 32>>>(s, dX, dy, dw);
  biasGradient<<<(s.outputs() + 63) / 64, 64>>>(s, dy, db);
  printf("entrada %s, filtros %s, sesgos %s\n", close(x, dx, now) ? "bien" : "mal", close(w, dw, now) ? "bien" : "mal",
         close(b, db, now) ? "bien" : "mal");
  for (void *p : {(void *)dX, (void *)dW, (void *)dB, (void *)y, (void *)highest, (void *)mean, (void *)from,
                  (void *)gradient, (void *)dy, (void *)dx, (void *)dw, (void *)db}) cudaFree(p);
}
