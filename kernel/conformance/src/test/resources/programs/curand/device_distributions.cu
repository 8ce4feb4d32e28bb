// Distribuciones dentro de un kernel: cada hilo con su secuencia.
#include <cmath>
#include <cstdio>
#include <curand_kernel.h>

const int THREADS = 2048, EACH = 16;

template <typename State>
__global__ void draw(float *uniform, float *normal, double *wide, unsigned int *poisson) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  State state;
  curand_init(2024, i, 0, &state);
  for (int k = 0; k < EACH; k++) {
    uniform[i * EACH + k] = curand_uniform(&state);
    normal[i * EACH + k] = curand_normal(&state);
    wide[i * EACH + k] = curand_normal_double(&state);
    poisson[i * EACH + k] = curand_poisson(&state, 3.0);
  }
}

template <typename T>
bool near(const T *x, double mean, double deviation) {
  const int n = THREADS * EACH;
  double sum = 0, squares = 0;
  for (int i = 0; i < n; i++) sum += x[i];
  for (int i = 0; i < n; i++) squares += (x[i] - sum / n) * (x[i] - sum / n);
  return fabs(sum / n - mean) < 5 * deviation / sqrt((double)n) && fabs(sqrt(squares / n) - deviation) < 0.05 * deviation;
}

template <typename State>
void check(const char *name, float *uniform, float *normal, double *wide, unsigned int *poisson) {
  draw<State><<<THREADS / 128, 128>>>(uniform, normal, wide, poisson);
  cudaDeviceSynchronize();
  bool inside = true;
  for (int i = 0; i < THREADS * EACH; i++) inside = inside && uniform[i] > 0 && uniform[i] <= 1;
  printf("%s: %d %d %d %d %d\n", name, inside, near(uniform, 0.5, sqrt(1 / 12.0)), near(normal, 0, 1), near(wide, 0, 1), near(poisson, 3, sqrt(3.0)));
}

int main() {
  float *uniform, *normal;
  double *wide;
  unsigned int *poisson;
  cudaMallocManaged(&uniform, THREADS * EACH * sizeof(float));
  cudaMallocManaged(&normal, THREADS * EACH * sizeof(float));
  cudaMallocManaged(&wide, THREADS * EACH * sizeof(double));
  cudaMallocManaged(&poisson, THREADS * EACH * sizeof(unsigned int));
  check<curandState>("XORWOW", uniform, normal, wide, poisson);
  check<curandStatePhilox4_32_10_t>("Philox", uniform, normal, wide, poisson);
  cudaFree(uniform);
  cudaFree(normal);
  cudaFree(wide);
  cudaFree(poisson);
}
