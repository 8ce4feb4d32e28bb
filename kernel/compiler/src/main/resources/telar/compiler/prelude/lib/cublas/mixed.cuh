// Productos con el tipo de cada matriz dado como argumento (GemmEx).
#pragma once
#include "lib/cublas/gemm.cuh"
namespace __telar_cublas {
/// Los argumentos de un producto cuyos tipos se conocen al ejecutarlo.
struct mixed_product {
  cublasHandle_t handle;
  cublasOperation_t transa, transb;
  int m, n, k;
  const void *alpha, *a;
  int lda;
  long strideA;
  const void *b;
  int ldb;
  long strideB;
  const void *beta;
  void *c;
  int ldc;
  long strideC;
  int batches;
};
template <typename A, typename C, typename S> __host__ inline cublasStatus_t run(const mixed_product &p, const S *alpha, const S *beta) {
  return gemm<A, A, C, S>(p.handle, p.transa, p.transb, p.m, p.n, p.k, alpha, p.a, p.lda, p.strideA, p.b, p.ldb, p.strideB, beta, p.c, p.ldc, p.strideC, p.batches);
}
template <typename A, typename C, typename S> __host__ inline cublasStatus_t run(const mixed_product &p) {
  return run<A, C, S>(p, (const S *)p.alpha, (const S *)p.beta);
}
__host__ inline cublasStatus_t in_float(const mixed_product &p, cudaDataType a, cudaDataType c) {
  if (a == CUDA_R_32F && c == CUDA_R_32F) return run<float, float, float>(p);
  if (a == CUDA_R_16F && c == CUDA_R_16F) return run<__half, __half, float>(p);
  if (a == CUDA_R_16F && c == CUDA_R_32F) return run<__half, float, float>(p);
  if (a == CUDA_R_16BF && c == CUDA_R_16BF) return run<__nv_bfloat16, __nv_bfloat16, float>(p);
  if (a == CUDA_R_16BF && c == CUDA_R_32F) return run<__nv_bfloat16, float, float>(p);
  if (a == CUDA_R_8I && c == CUDA_R_32F) return run<signed char, float, float>(p);
  return CUBLAS_STATUS_NOT_SUPPORTED;
}
/// Con CUBLAS_COMPUTE_16F los escalares son __half; las sumas se llevan en float.
__host__ inline cublasStatus_t in_half(const mixed_product &p, cudaDataType a, cudaDataType c) {
  if (a != CUDA_R_16F || c != CUDA_R_16F) return CUBLAS_STATUS_NOT_SUPPORTED;
  mixed_product host = p;
  float scales[2] = {(float)scalar(p.handle, (const __half *)p.alpha), (float)scalar(p.handle, (const __half *)p.beta)};
  cublasContext context = *p.handle;
  context.pointerMode = CUBLAS_POINTER_MODE_HOST;
  host.handle = &context;
  return run<__half, __half, float>(host, scales, scales + 1);
}
__host__ inline cublasStatus_t dispatch(const mixed_product &p, cudaDataType a, cudaDataType b, cudaDataType c, cublasComputeType_t compute) {
  if (p.handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  if (a != b) return CUBLAS_STATUS_NOT_SUPPORTED;
  switch (compute) {
    case CUBLAS_COMPUTE_16F:
    case CUBLAS_COMPUTE_16F_PEDANTIC: return in_half(p, a, c);
    case CUBLAS_COMPUTE_64F:
    case CUBLAS_COMPUTE_64F_PEDANTIC: return a == CUDA_R_64F && c == CUDA_R_64F ? run<double, double, double>(p) : CUBLAS_STATUS_NOT_SUPPORTED;
    case CUBLAS_COMPUTE_32I:
    case CUBLAS_COMPUTE_32I_PEDANTIC: return a == CUDA_R_8I && c == CUDA_R_32I ? run<signed char, int, int>(p) : CUBLAS_STATUS_NOT_SUPPORTED;
    default: return in_float(p, a, c);
  }
}
__host__ inline cublasComputeType_t compute_type(cudaDataType type) {
  return type == CUDA_R_16F ? CUBLAS_COMPUTE_16F : type == CUDA_R_64F ? CUBLAS_COMPUTE_64F : type == CUDA_R_32I ? CUBLAS_COMPUTE_32I : CUBLAS_COMPUTE_32F;
}
}  // namespace __telar_cublas

/// C = alpha * op(A) * op(B) + beta * C con tipos elegidos: float, double, __half y __nv_bfloat16 (con
/// resultado igual o float) y enteros de 8 bits (con resultado int o float). alpha y beta son del tipo
/// con el que se calcula.
__host__ inline cublasStatus_t cublasGemmEx(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const void *alpha, const void *A, cudaDataType Atype, int lda, const void *B, cudaDataType Btype, int ldb, const void *beta, void *C, cudaDataType Ctype, int ldc, cublasComputeType_t computeType, cublasGemmAlgo_t algo) {
  __telar_cublas::mixed_product p{handle, transa, transb, m, n, k, alpha, A, lda, 0, B, ldb, 0, beta, C, ldc, 0, 1};
  return __telar_cublas::dispatch(p, Atype, Btype, Ctype, computeType);
}
__host__ inline cublasStatus_t cublasGemmEx(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const void *alpha, const void *A, cudaDataType Atype, int lda, const void *B, cudaDataType Btype, int ldb, const void *beta, void *C, cudaDataType Ctype, int ldc, cudaDataType computeType, cublasGemmAlgo_t algo) {
  return cublasGemmEx(handle, transa, transb, m, n, k, alpha, A, Atype, lda, B, Btype, ldb, beta, C, Ctype, ldc, __telar_cublas::compute_type(computeType), algo);
}
/// Lo mismo para muchas matrices, cada una strideA (strideB, strideC) elementos después de la anterior.
__host__ inline cublasStatus_t cublasGemmStridedBatchedEx(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const void *alpha, const void *A, cudaDataType Atype, int lda, long long strideA, const void *B, cudaDataType Btype, int ldb, long long strideB, const void *beta, void *C, cudaDataType Ctype, int ldc, long long strideC, int batchCount, cublasComputeType_t computeType, cublasGemmAlgo_t algo) {
  __telar_cublas::mixed_product p{handle, transa, transb, m, n, k, alpha, A, lda, strideA, B, ldb, strideB, beta, C, ldc, strideC, batchCount};
  return __telar_cublas::dispatch(p, Atype, Btype, Ctype, computeType);
}
__host__ inline cublasStatus_t cublasGemmStridedBatchedEx(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const void *alpha, const void *A, cudaDataType Atype, int lda, long long strideA, const void *B, cudaDataType Btype, int ldb, long long strideB, const void *beta, void *C, cudaDataType Ctype, int ldc, long long strideC, int batchCount, cudaDataType computeType, cublasGemmAlgo_t algo) {
  return cublasGemmStridedBatchedEx(handle, transa, transb, m, n, k, alpha, A, Atype, lda, strideA, B, Btype, ldb, strideB, beta, C, Ctype, ldc, strideC, batchCount, __telar_cublas::compute_type(computeType), algo);
}
