// sizeof(h) is that of a pointer: 8 bytes are copied, the rest stays unset.
#include <cstdlib>
__global__ void sum(const int *v, int *out) {
  atomicAdd(out, v[threadIdx.x]);  // finding: uninitialized_read v
  // says: cudaMemcpy (línea 12) solo escribió 8 bytes de 128 (2 elementos de 32). ¿Es sizeof de un puntero
}
int main() {
  int *h = (int *)calloc(32, sizeof(int));
  int *v, *out;
  cudaMalloc(&v, 32 * sizeof(int));
  cudaMalloc(&out, sizeof(int));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(out, 0, sizeof(int));
  sum<<<1, 32>>>(v, out);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(out);
  free(h);
}
