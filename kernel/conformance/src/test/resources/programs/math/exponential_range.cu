// expf differs from the exact value by two units in the last place at most, over all its range.
#include <cmath>
#include <cstdio>
#include <cstring>

__global__ void exponentials(int n, float first, float step, float *out) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) out[i] = expf(first + step * i);
}

static int ordered(float value) {
  int bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}

int main() {
  const int n = 200000;
  const float first = -104.0f;
  const float step = 0.00097f;
  float *out;
  cudaMallocManaged(&out, n * sizeof(float));
  exponentials<<<(n + 255) / 256, 256>>>(n, first, step, out);
  cudaDeviceSynchronize();
  int worst = 0;
  for (int i = 0; i < n; i++) {
    float exact = (float)exp((double)(first + step * i));
    int error = abs(ordered(out[i]) - ordered(exact));
    if (error > worst) worst = error;
  }
  printf("within 2 ulp: %d\n", worst <= 2);
  exponentials<<<1, 4>>>(1, 100.0f, 0.0f, out);
  exponentials<<<1, 4>>>(1, -200.0f, 0.0f, out + 1);
  exponentials<<<1, 4>>>(1, NAN, 0.0f, out + 2);
  exponentials<<<1, 4>>>(1, 0.0f, 0.0f, out + 3);
  cudaDeviceSynchronize();
  printf("%f %f %d %f\n", out[0], out[1], isnan(out[2]) ? 1 : 0, out[3]);
  cudaFree(out);
}
