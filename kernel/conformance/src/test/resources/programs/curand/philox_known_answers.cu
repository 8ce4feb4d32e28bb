// Philox4x32-10 da los números publicados por sus autores, y sus secuencias no dependen de cómo se pidan.
#include <cstdio>
#include <curand_kernel.h>

__global__ void answers(uint4 *out) {
  out[0] = curand_Philox4x32_10(make_uint4(0, 0, 0, 0), make_uint2(0, 0));
  out[1] = curand_Philox4x32_10(make_uint4(~0u, ~0u, ~0u, ~0u), make_uint2(~0u, ~0u));
  out[2] = curand_Philox4x32_10(make_uint4(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344), make_uint2(0xa4093822, 0x299f31d0));
}

// Saltar n números es pedir n números; cuatro de una vez son los mismos que uno por uno.
__global__ void sequences(int *bad) {
  for (int skipped = 0; skipped < 12; skipped++) {
    curandStatePhilox4_32_10_t step, jump, four;
    curand_init(99, 7, 0, &step);
    curand_init(99, 7, skipped, &jump);
    curand_init(99, 7, skipped, &four);
    for (int i = 0; i < skipped; i++) curand(&step);
    for (int i = 0; i < 3; i++) {
      uint4 x = curand4(&four);
      *bad += x.x != curand(&step);
      *bad += x.y != curand(&step);
      *bad += x.z != curand(&step);
      *bad += x.w != curand(&step);
      for (int k = 0; k < 4; k++) {
        unsigned int y = curand(&jump);
        *bad += y != (k == 0 ? x.x : k == 1 ? x.y : k == 2 ? x.z : x.w);
      }
    }
  }
}

int main() {
  uint4 *out;
  int *bad;
  cudaMallocManaged(&out, 3 * sizeof(uint4));
  cudaMallocManaged(&bad, sizeof(int));
  *bad = 0;
  answers<<<1, 1>>>(out);
  sequences<<<1, 1>>>(bad);
  cudaDeviceSynchronize();
  for (int i = 0; i < 3; i++) printf("%08x %08x %08x %08x\n", out[i].x, out[i].y, out[i].z, out[i].w);
  printf("%d\n", *bad);
  cudaFree(out);
  cudaFree(bad);
}
