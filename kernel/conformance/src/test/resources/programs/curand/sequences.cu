// Los números que cuRAND dio en una H100: enteros, y lo que las distribuciones dejan para después.
#include <cstdio>
#include <curand_kernel.h>

template <typename State>
__device__ void draw(State *s, unsigned *u) {
  for (int i = 0; i < 6; i++) u[i] = curand(s);
  for (int i = 0; i < 4; i++) curand_uniform(s);
  for (int i = 0; i < 5; i++) curand_normal(s);
  curand_normal2(s);
  for (int i = 0; i < 3; i++) curand_log_normal(s, 0.5f, 0.25f);
  for (int i = 0; i < 3; i++) curand_uniform_double(s);
  for (int i = 0; i < 3; i++) curand_normal_double(s);
  curand_log_normal_double(s, 0.5, 0.25);
  curand_normal2_double(s);
  for (int i = 6; i < 10; i++) u[i] = curand_poisson(s, 3.5);
  for (int i = 10; i < 14; i++) u[i] = curand_poisson(s, 30);
  for (int i = 14; i < 18; i++) u[i] = curand_poisson(s, 5000);
  u[18] = curand(s);
}
__global__ void xorwow(unsigned long long seed, unsigned long long sequence, unsigned long long offset, unsigned *u) {
  curandState state;
  curand_init(seed, sequence, offset, &state);
  draw(&state, u);
}
__global__ void philox(unsigned long long seed, unsigned long long sequence, unsigned long long offset, unsigned *u) {
  curandStatePhilox4_32_10_t state;
  curand_init(seed, sequence, offset, &state);
  draw(&state, u);
}
void show(const char *name, const unsigned *u) {
  cudaDeviceSynchronize();
  printf("%s", name);
  for (int i = 0; i < 19; i++) printf(" %u", u[i]);
  printf("\n");
}

int main() {
  unsigned *u;
  cudaMallocManaged(&u, 19 * sizeof(unsigned));
  unsigned long long seeds[] = {1234, 81985529216486895ull}, sequences[] = {0, 1048579};
  for (auto seed : seeds) {
    for (auto sequence : sequences) {
      unsigned long long offset = seed == 1234 ? 1000000007 : 1;
      xorwow<<<1, 1>>>(seed, sequence, offset, u);
      show("xorwow", u);
      philox<<<1, 1>>>(seed, sequence, offset, u);
      show("philox", u);
    }
  }
  cudaFree(u);
}
