#include <cublas_v2.h>
// The matrices of a library call are too small: its kernels are not the learner's, the call is.
int main() {
  int n = 32;
  float one = 1, zero = 0, *a, *b, *c;
  cudaMalloc(&a, n * n * sizeof(float));
  cudaMalloc(&b, n * n * sizeof(float));
  cudaMalloc(&c, n * n * sizeof(float));
  cudaMemset(a, 0, n * n * sizeof(float));
  cudaMemset(b, 0, n * n * sizeof(float));
  cublasHandle_t handle;
  cublasCreate(&handle);
  int k = 2 * n;
  cublasSgemm(handle, CUBLAS_OP_N, CUBLAS_OP_N, n, n, k,  // finding: out_of_bounds
              &one, a, n, b, k, &zero, c, n);
  cudaDeviceSynchronize();
  cublasDestroy(handle);
  cudaFree(a);
  cudaFree(b);
  cudaFree(c);
}
