// Functions with one exact answer give it however the threads are run: rounding to whole numbers,
// unsigned conversions, smaller and larger unsigned numbers, named roundings.
#include <cmath>
#include <cstdio>

__global__ void round(int n, const float *x, float *out) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  out[i] = floorf(x[i]);
  out[n + i] = ceilf(x[i]);
  out[2 * n + i] = truncf(x[i]);
  out[3 * n + i] = rintf(x[i]);
  out[4 * n + i] = __frcp_rn(x[i]);
  out[5 * n + i] = __fadd_rn(x[i], __fmul_rn(x[i], 3));
}

__global__ void convert(int n, const unsigned *x, float *floats, unsigned *between) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  floats[i] = (float)x[i];
  between[i] = min(max(x[i], 1000u), 3000000000u);
}

int main() {
  const int n = 64;
  float *x, *out;
  unsigned *u, *between;
  cudaMallocManaged(&x, n * sizeof(float));
  cudaMallocManaged(&out, 6 * n * sizeof(float));
  cudaMallocManaged(&u, n * sizeof(unsigned));
  cudaMallocManaged(&between, n * sizeof(unsigned));
  float known[] = {0.0f,  -0.0f, 0.5f,      -0.5f,      1.5f,       -1.5f,     2.5f,     0.49999997f,
                   -0.3f, 0.7f,  8388607.5f, -8388607.5f, 8388608.0f, 1.0e30f, -INFINITY, NAN};
  for (int i = 0; i < n; i++) x[i] = i < 16 ? known[i] : (i - 40) * 0.37f;
  round<<<1, n>>>(n, x, out);
  cudaDeviceSynchronize();
  int wrong = 0;
  for (int i = 0; i < n; i++) {
    double exact[] = {floor((double)x[i]), ceil((double)x[i]), trunc((double)x[i]), rint((double)x[i])};
    for (int f = 0; f < 4; f++) {
      float y = out[f * n + i];
      bool same = std::isnan(x[i]) ? std::isnan(y)
                                   : y == exact[f] && std::signbit(y) == std::signbit(exact[f]);
      if (!same) printf("%d of %g: %g\n", f, x[i], y), wrong++;
    }
    float sum = x[i] + x[i] * 3;
    wrong += !(std::isnan(x[i]) || (out[4 * n + i] == 1 / x[i] && out[5 * n + i] == sum));
  }
  printf("rounded otherwise: %d\n", wrong);
  for (int i = 0; i < n; i++) u[i] = i < 8 ? 2147483648u + i * 64 - 128 : i * 67108863u;
  convert<<<1, n>>>(n, u, out, between);
  cudaDeviceSynchronize();
  wrong = 0;
  for (int i = 0; i < n; i++) {
    wrong += out[i] != (float)(double)u[i];
    wrong += between[i] != (u[i] < 1000 ? 1000 : u[i] > 3000000000u ? 3000000000u : u[i]);
  }
  printf("converted otherwise: %d\n", wrong);
  cudaFree(x);
  cudaFree(out);
  cudaFree(u);
  cudaFree(between);
}
