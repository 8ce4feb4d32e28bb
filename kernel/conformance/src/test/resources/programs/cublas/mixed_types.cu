// cublasGemmEx: el tipo de cada matriz se da al llamar.
#include <cstdio>
#include <cublas_v2.h>

template <typename T>
void fill(T *data, int count, int step) {
  for (int i = 0; i < count; i++) data[i] = (T)(float)(i * step % 7 - 3);
}

template <typename A, typename C, typename S>
void run(const char *name, cublasHandle_t handle, cudaDataType a, cudaDataType c, cublasComputeType_t compute, S alpha, S beta) {
  const int m = 3, n = 9, k = 4;
  A *left, *right;
  C *sum;
  cudaMallocManaged(&left, m * k * sizeof(A));
  cudaMallocManaged(&right, k * n * sizeof(A));
  cudaMallocManaged(&sum, m * n * sizeof(C));
  fill(left, m * k, 3);
  fill(right, k * n, 5);
  fill(sum, m * n, 1);
  cublasStatus_t done = cublasGemmEx(handle, CUBLAS_OP_T, CUBLAS_OP_N, m, n, k, &alpha, left, a, k, right, a, k, &beta, sum, c, m, compute, CUBLAS_GEMM_DEFAULT);
  cudaDeviceSynchronize();
  int bad = 0;
  for (int i = 0; i < m; i++) {
    for (int j = 0; j < n; j++) {
      float expected = 0;
      for (int p = 0; p < k; p++) expected += (float)(((p + i * k) * 3 % 7 - 3) * ((p + j * k) * 5 % 7 - 3));
      bad += (float)sum[i + j * m] != (float)alpha * expected + (float)beta * ((i + j * m) % 7 - 3);
    }
  }
  printf("%s: %s, %d\n", name, cublasGetStatusName(done), bad);
  cudaFree(left);
  cudaFree(right);
  cudaFree(sum);
}

int main() {
  cublasHandle_t handle;
  cublasCreate(&handle);
  run<float, float, float>("float", handle, CUDA_R_32F, CUDA_R_32F, CUBLAS_COMPUTE_32F, 2, -1);
  run<double, double, double>("double", handle, CUDA_R_64F, CUDA_R_64F, CUBLAS_COMPUTE_64F, 2, -1);
  run<__half, __half, float>("half", handle, CUDA_R_16F, CUDA_R_16F, CUBLAS_COMPUTE_32F, 2, -1);
  run<__half, __half, __half>("half con escalares half", handle, CUDA_R_16F, CUDA_R_16F, CUBLAS_COMPUTE_16F, __half(2.0f), __half(-1.0f));
  run<__half, float, float>("half a float", handle, CUDA_R_16F, CUDA_R_32F, CUBLAS_COMPUTE_32F, 2, 0);
  run<__nv_bfloat16, __nv_bfloat16, float>("bfloat16", handle, CUDA_R_16BF, CUDA_R_16BF, CUBLAS_COMPUTE_32F, 1, 1);
  run<__nv_bfloat16, float, float>("bfloat16 a float", handle, CUDA_R_16BF, CUDA_R_32F, CUBLAS_COMPUTE_32F, 1, 1);
  run<signed char, int, int>("enteros", handle, CUDA_R_8I, CUDA_R_32I, CUBLAS_COMPUTE_32I, 2, 3);
  float one = 1;
  printf("%s\n", cublasGetStatusName(cublasGemmEx(handle, CUBLAS_OP_N, CUBLAS_OP_N, 1, 1, 1, &one, nullptr, CUDA_C_32F, 1, nullptr, CUDA_C_32F, 1, &one, nullptr, CUDA_C_32F, 1, CUBLAS_COMPUTE_32F, CUBLAS_GEMM_DEFAULT)));
  cublasDestroy(handle);
}
