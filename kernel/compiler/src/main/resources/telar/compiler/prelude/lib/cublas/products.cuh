// Productos de matrices. Como en BLAS, las matrices se guardan por columnas: el elemento (i, j) de A
// está en A[i + j * lda]. Para matrices guardadas por filas, pida B * A con n y m cambiados.
#pragma once
#include "lib/cublas/gemm.cuh"
/// C = alpha * op(A) * op(B) + beta * C, con op(A) de m por k y op(B) de k por n.
__host__ inline cublasStatus_t cublasSgemm(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const float *alpha, const float *A, int lda, const float *B, int ldb, const float *beta, float *C, int ldc) {
  return __telar_cublas::gemm<float, float, float, float>(handle, transa, transb, m, n, k, alpha, A, lda, 0, B, ldb, 0, beta, C, ldc, 0, 1);
}
__host__ inline cublasStatus_t cublasDgemm(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const double *alpha, const double *A, int lda, const double *B, int ldb, const double *beta, double *C, int ldc) {
  return __telar_cublas::gemm<double, double, double, double>(handle, transa, transb, m, n, k, alpha, A, lda, 0, B, ldb, 0, beta, C, ldc, 0, 1);
}
/// Con __half; las sumas se llevan en float.
__host__ inline cublasStatus_t cublasHgemm(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const __half *alpha, const __half *A, int lda, const __half *B, int ldb, const __half *beta, __half *C, int ldc) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  float scales[2] = {(float)__telar_cublas::scalar(handle, alpha), (float)__telar_cublas::scalar(handle, beta)};
  return __telar_cublas::gemm<__half, __half, __half, float>(handle, transa, transb, m, n, k, scales, A, lda, 0, B, ldb, 0, scales + 1, C, ldc, 0, 1);
}
/// Muchos productos iguales: la matriz b de cada operando empieza strideA * b elementos después.
__host__ inline cublasStatus_t cublasSgemmStridedBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const float *alpha, const float *A, int lda, long long strideA, const float *B, int ldb, long long strideB, const float *beta, float *C, int ldc, long long strideC, int batchCount) {
  return __telar_cublas::gemm<float, float, float, float>(handle, transa, transb, m, n, k, alpha, A, lda, strideA, B, ldb, strideB, beta, C, ldc, strideC, batchCount);
}
__host__ inline cublasStatus_t cublasDgemmStridedBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const double *alpha, const double *A, int lda, long long strideA, const double *B, int ldb, long long strideB, const double *beta, double *C, int ldc, long long strideC, int batchCount) {
  return __telar_cublas::gemm<double, double, double, double>(handle, transa, transb, m, n, k, alpha, A, lda, strideA, B, ldb, strideB, beta, C, ldc, strideC, batchCount);
}
/// Muchos productos iguales sobre listas de punteros que están en el dispositivo.
__host__ inline cublasStatus_t cublasSgemmBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const float *alpha, const float *const A[], int lda, const float *const B[], int ldb, const float *beta, float *const C[], int ldc, int batchCount) {
  return __telar_cublas::each<float, float, float, float>(handle, transa, transb, m, n, k, alpha, (const void *const *)A, lda, (const void *const *)B, ldb, beta, (void *const *)C, ldc, batchCount);
}
__host__ inline cublasStatus_t cublasDgemmBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const double *alpha, const double *const A[], int lda, const double *const B[], int ldb, const double *beta, double *const C[], int ldc, int batchCount) {
  return __telar_cublas::each<double, double, double, double>(handle, transa, transb, m, n, k, alpha, (const void *const *)A, lda, (const void *const *)B, ldb, beta, (void *const *)C, ldc, batchCount);
}
