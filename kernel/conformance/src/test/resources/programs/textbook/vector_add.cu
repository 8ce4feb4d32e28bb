// Suma de vectores: un hilo por elemento, con guarda para el último bloque (cap. 2).
#include <cstdio>
#include <cstdlib>

#define CUDA_CHECK(call)                                                            \
  do {                                                                              \
    cudaError_t err = call;                                                         \
    if (err != cudaSuccess) {                                                       \
      fprintf(stderr, "%s en %s:%d\n", cudaGetErrorString(err), __FILE__, __LINE__); \
      exit(EXIT_FAILURE);                                                           \
    }                                                                               \
  } while (0)

__global__ void vecAddKernel(const float *A, const float *B, float *C, int n) {
  int i = threadIdx.x + blockDim.x * blockIdx.x;
  if (i < n) {
    C[i] = A[i] + B[i];
  }
}

void vecAdd(const float *A_h, const float *B_h, float *C_h, int n) {
  int size = n * sizeof(float);
  float *A_d, *B_d, *C_d;
  CUDA_CHECK(cudaMalloc((void **)&A_d, size));
  CUDA_CHECK(cudaMalloc((void **)&B_d, size));
  CUDA_CHECK(cudaMalloc((void **)&C_d, size));
  CUDA_CHECK(cudaMemcpy(A_d, A_h, size, cudaMemcpyHostToDevice));
  CUDA_CHECK(cudaMemcpy(B_d, B_h, size, cudaMemcpyHostToDevice));
  vecAddKernel<<<ceil(n / 256.0), 256>>>(A_d, B_d, C_d, n);
  CUDA_CHECK(cudaGetLastError());
  CUDA_CHECK(cudaMemcpy(C_h, C_d, size, cudaMemcpyDeviceToHost));
  CUDA_CHECK(cudaFree(A_d));
  CUDA_CHECK(cudaFree(B_d));
  CUDA_CHECK(cudaFree(C_d));
}

int main() {
  const int n = 1000;
  float *A = (float *)malloc(n * sizeof(float));
  float *B = (float *)malloc(n * sizeof(float));
  float *C = (float *)malloc(n * sizeof(float));
  for (int i = 0; i < n; ++i) {
    A[i] = i * 0.5f;
    B[i] = n - i;
  }
  vecAdd(A, B, C, n);
  int errors = 0;
  for (int i = 0; i < n; ++i) {
    if (C[i] != A[i] + B[i]) ++errors;
  }
  printf("errores: %d\n", errors);
  free(A);
  free(B);
  free(C);
  return errors != 0;
}
