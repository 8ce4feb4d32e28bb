template <typename T>
__global__ void copy(const T *from, T *to, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  to[i] = from[i];  // finding: out_of_bounds from
}
int main() {
  const int n = 77;
  double *a, *b;
  cudaMalloc(&a, n * sizeof(double));
  cudaMalloc(&b, 128 * sizeof(double));
  cudaMemset(a, 0, n * sizeof(double));
  copy<<<2, 64>>>(a, b, n);
  cudaDeviceSynchronize();
  cudaFree(a);
  cudaFree(b);
}
