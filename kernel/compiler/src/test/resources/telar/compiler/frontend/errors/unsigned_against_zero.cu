__global__ void k(int *x, unsigned n) {
  for (unsigned i = n; i >= 0; i--) x[i] = 1;
  if (threadIdx.x - 1 < 0) return;
  if (0 <= n || n > 0) x[0] = 2;
}
template <typename T> __device__ bool positivo(T a) { return a >= 0; }
__global__ void h(int *x, unsigned n) { x[0] = positivo(n); }
