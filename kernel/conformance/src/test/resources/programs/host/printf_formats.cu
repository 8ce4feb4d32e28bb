// printf's flags, widths, precisions and length modifiers on the host and on the device.
#include <cstdio>
__host__ __device__ void show() {
  printf("[%5d] [%-5d] [%05d] [%+d] [%x] [%#X]\n", 42, 42, 42, 42, 42, 42);
  printf("[%.2f] [%7.3f] [%e] [%g] [%g]\n", 3.14159, 2.71828f, 1000.0, 1000000.0, 100000.0);
  printf("[%c] [%s] [%7.2s] [%%] [%llu] [%lld]\n", 'a', "text", "text", 18446744073709551615ull,
         -9000000000ll);
}
__global__ void k() { show(); }
int main() {
  show();
  k<<<1, 1>>>();
  cudaDeviceSynchronize();
}
