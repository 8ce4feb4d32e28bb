// <cublasLt.h>: productos de matrices que terminan en una suma de sesgo, ReLU o GELU. Telar calcula con
// float, __half o __nv_bfloat16, en memoria por columnas, y suma siempre en float.
#pragma once
#include "lib/cublaslt/descriptors.cuh"
#include "lib/cublaslt/epilogue.cuh"
namespace __telar_cublaslt {
/// Todos los argumentos de un cublasLtMatmul.
struct call {
  cublasLtMatmulDesc_t desc;
  float alpha, beta;
  const void *a, *b, *c;
  void *d;
  cublasLtMatrixLayout_t aLayout, bLayout, cLayout, dLayout;
  cudaStream_t stream;
};
template <typename T> __host__ inline matrices<const T> operand(const void *data, cublasOperation_t op, cublasLtMatrixLayout_t layout) {
  return __telar_cublas::operand<T>(data, op, layout->ld, layout->batchOffset);
}
/// El producto, lo que hubiera en C, y el epílogo.
template <typename A, typename T, typename B> __host__ inline cublasStatus_t run(const call &p) {
  int m = p.dLayout->rows;
  int n = p.dLayout->cols;
  int k = p.desc->transa == CUBLAS_OP_N ? p.aLayout->cols : p.aLayout->rows;
  int batches = p.dLayout->batches;
  long size = (long)m * n;
  temporary<float> product(size * batches);
  if (product.error != cudaSuccess) return status(product.error);
  cublasStatus_t done = __telar_cublas::product(p.stream, m, n, k, p.alpha, operand<A>(p.a, p.desc->transa, p.aLayout), operand<A>(p.b, p.desc->transb, p.bLayout), 0.0f, matrices<float>{product.data, 1, m, size}, batches);
  if (done != CUBLAS_STATUS_SUCCESS) return done;
  int threads = width(m);
  dim3 blocks((m + threads - 1) / threads, n, batches);
  if (p.beta != 0.0f) {
    add_old<<<blocks, threads, 0, p.stream>>>(m, product.data, (long)m, size, p.beta, (const T *)p.c, p.cLayout->ld, p.cLayout->batchOffset);
  }
  ending<T, B> e{p.desc->epilogue, (const B *)p.desc->bias, p.desc->biasBatch, (T *)p.desc->aux, p.desc->auxLd, p.desc->auxBatch};
  finish<<<blocks, threads, 0, p.stream>>>(m, (const float *)product.data, (long)m, size, e, (T *)p.d, p.dLayout->ld, p.dLayout->batchOffset);
  return status(cudaGetLastError());
}
template <typename A, typename T> __host__ inline cublasStatus_t with_bias(const call &p) {
  cudaDataType_t type = p.desc->biasTypeGiven ? p.desc->biasType : p.dLayout->type;
  return type == CUDA_R_32F ? run<A, T, float>(p) : type == p.dLayout->type ? run<A, T, T>(p) : CUBLAS_STATUS_NOT_SUPPORTED;
}
__host__ inline cublasStatus_t by_type(const call &p) {
  cudaDataType_t a = p.aLayout->type;
  cudaDataType_t d = p.dLayout->type;
  if (a == CUDA_R_32F && d == CUDA_R_32F) return run<float, float, float>(p);
  if (a == CUDA_R_16F && d == CUDA_R_32F) return run<__half, float, float>(p);
  if (a == CUDA_R_16F && d == CUDA_R_16F) return with_bias<__half, __half>(p);
  if (a == CUDA_R_16BF && d == CUDA_R_32F) return run<__nv_bfloat16, float, float>(p);
  if (a == CUDA_R_16BF && d == CUDA_R_16BF) return with_bias<__nv_bfloat16, __nv_bfloat16>(p);
  return CUBLAS_STATUS_NOT_SUPPORTED;
}
/// Si Telar sabe hacer ese producto.
__host__ inline cublasStatus_t check(cublasLtMatmulDesc_t desc, cublasLtMatrixLayout_t a, cublasLtMatrixLayout_t b, cublasLtMatrixLayout_t c, cublasLtMatrixLayout_t d) {
  bool columns = a->order == CUBLASLT_ORDER_COL && b->order == CUBLASLT_ORDER_COL && c->order == CUBLASLT_ORDER_COL && d->order == CUBLASLT_ORDER_COL;
  bool types = a->type == b->type && c->type == d->type && desc->scaleType == CUDA_R_32F;
  if (!columns || !types || (desc->epilogue & (8 | 16 | 256 | 512))) return CUBLAS_STATUS_NOT_SUPPORTED;
  unsigned long k = desc->transa == CUBLAS_OP_N ? a->cols : a->rows;
  bool sizes = (desc->transa == CUBLAS_OP_N ? a->rows : a->cols) == d->rows && (desc->transb == CUBLAS_OP_N ? b->cols : b->rows) == d->cols && (desc->transb == CUBLAS_OP_N ? b->rows : b->cols) == k;
  bool strides = a->ld >= a->rows && b->ld >= b->rows && c->ld >= c->rows && d->ld >= d->rows;
  bool pointers = (!(desc->epilogue & BIAS) || desc->bias != nullptr) && (!(desc->epilogue & AUX) || desc->aux != nullptr);
  return sizes && strides && pointers ? CUBLAS_STATUS_SUCCESS : CUBLAS_STATUS_INVALID_VALUE;
}
}  // namespace __telar_cublaslt

/// Propone algoritmos: en Telar hay uno, o ninguno si no sabe hacer ese producto.
__host__ inline cublasStatus_t cublasLtMatmulAlgoGetHeuristic(cublasLtHandle_t handle, cublasLtMatmulDesc_t desc, cublasLtMatrixLayout_t a, cublasLtMatrixLayout_t b, cublasLtMatrixLayout_t c, cublasLtMatrixLayout_t d, cublasLtMatmulPreference_t preference, int requested, cublasLtMatmulHeuristicResult_t *results, int *returned) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  if (requested < 1) return CUBLAS_STATUS_INVALID_VALUE;
  // Los punteros del epílogo pueden ponerse después de elegir el algoritmo.
  bool known = __telar_cublaslt::check(desc, a, b, c, d) != CUBLAS_STATUS_NOT_SUPPORTED;
  *returned = known ? 1 : 0;
  if (known) *results = cublasLtMatmulHeuristicResult_t{{}, 0, CUBLAS_STATUS_SUCCESS, 1.0f, {}};
  return known ? CUBLAS_STATUS_SUCCESS : CUBLAS_STATUS_NOT_SUPPORTED;
}
/// D = epílogo(alpha * op(A) * op(B) + beta * C).
__host__ inline cublasStatus_t cublasLtMatmul(cublasLtHandle_t handle, cublasLtMatmulDesc_t desc, const void *alpha, const void *A, cublasLtMatrixLayout_t aLayout, const void *B, cublasLtMatrixLayout_t bLayout, const void *beta, const void *C, cublasLtMatrixLayout_t cLayout, void *D, cublasLtMatrixLayout_t dLayout, const cublasLtMatmulAlgo_t *algo, void *workspace, size_t workspaceBytes, cudaStream_t stream) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  cublasStatus_t good = __telar_cublaslt::check(desc, aLayout, bLayout, cLayout, dLayout);
  if (good != CUBLAS_STATUS_SUCCESS) return good;
  cublasContext context{stream, desc->pointerMode, CUBLAS_DEFAULT_MATH, CUBLAS_ATOMICS_NOT_ALLOWED};
  __telar_cublaslt::call p{desc, __telar_cublas::scalar(&context, (const float *)alpha), __telar_cublas::scalar(&context, (const float *)beta), A, B, C, D, aLayout, bLayout, cLayout, dLayout, stream};
  return __telar_cublaslt::by_type(p);
}
