// The CAS loops of the CUDA guide: a plain read looks first, atomicCAS decides; it is no race.
#include <cstdio>
__device__ double addDouble(double *address, double value) {
  unsigned long long *bits = (unsigned long long *)address;
  unsigned long long old = *bits, assumed;
  do {
    assumed = old;
    old = atomicCAS(bits, assumed,
                    __double_as_longlong(value + __longlong_as_double(assumed)));
  } while (assumed != old);
  return __longlong_as_double(old);
}
__device__ void maxFloat(float *address, float value) {
  int *bits = (int *)address;
  int old = *bits, assumed;
  do {
    assumed = old;
    old = atomicCAS(bits, assumed, __float_as_int(fmaxf(value, __int_as_float(assumed))));
  } while (assumed != old);
}
__global__ void k(double *sum, float *largest) {
  addDouble(sum, 0.5);
  maxFloat(largest, (float)threadIdx.x);
}
int main() {
  double *sum, total = 0;
  float *largest, top = 0;
  cudaMalloc(&sum, sizeof(double));
  cudaMalloc(&largest, sizeof(float));
  cudaMemset(sum, 0, sizeof(double));
  cudaMemset(largest, 0, sizeof(float));
  k<<<4, 64>>>(sum, largest);
  cudaMemcpy(&total, sum, sizeof(double), cudaMemcpyDeviceToHost);
  cudaMemcpy(&top, largest, sizeof(float), cudaMemcpyDeviceToHost);
  printf("%g %g\n", total, top);
  cudaFree(sum);
  cudaFree(largest);
}
