// Nivel 2 de BLAS: matrices con vectores, y las funciones de matrices elemento por elemento.
#pragma once
#include "lib/cublas/fold.cuh"
namespace __telar_cublas {
/// Cada hilo calcula un elemento de y; el elemento (i, j) de op(A) está en a[i * row + j * column].
template <typename T> __global__ void matrix_times_vector(int m, int n, T alpha, const T *a, long row, long column, const T *x, long xStep, T beta, T *y, long yStep) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= m) return;
  T sum = 0;
  for (int j = 0; j < n; j++) sum += a[i * row + j * column] * x[j * xStep];
  y[i * yStep] = beta == (T)0 ? alpha * sum : alpha * sum + beta * y[i * yStep];
}
template <typename T> __global__ void add_product(int m, T alpha, const T *x, long xStep, const T *y, long yStep, T *a, long lda) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < m) a[i + blockIdx.y * lda] += alpha * x[i * xStep] * y[blockIdx.y * yStep];
}
template <typename T> __global__ void add_matrices(int m, T alpha, const T *a, long aRow, long aColumn, T beta, const T *b, long bRow, long bColumn, T *c, long ldc) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  int j = blockIdx.y;
  if (i >= m) return;
  T left = alpha == (T)0 ? (T)0 : alpha * a[i * aRow + j * aColumn];
  T right = beta == (T)0 ? (T)0 : beta * b[i * bRow + j * bColumn];
  c[i + j * ldc] = left + right;
}
template <typename T> __host__ inline cublasStatus_t gemv(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const T *alpha, const T *a, int lda, const T *x, int incx, const T *beta, T *y, int incy) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  if (m < 0 || n < 0 || lda < 1 || lda < m || incx == 0 || incy == 0) return CUBLAS_STATUS_INVALID_VALUE;
  if (m == 0 || n == 0) return CUBLAS_STATUS_SUCCESS;
  bool plain = trans == CUBLAS_OP_N;
  int rows = plain ? m : n;
  int columns = plain ? n : m;
  strided<const T> from = vector(x, columns, incx);
  strided<T> to = vector(y, rows, incy);
  matrix_times_vector<<<(rows + 127) / 128, 128, 0, handle->stream>>>(rows, columns, scalar(handle, alpha), a, plain ? 1L : (long)lda, plain ? (long)lda : 1L, from.data, from.step, scalar(handle, beta), to.data, to.step);
  return status(cudaGetLastError());
}
template <typename T> __host__ inline cublasStatus_t ger(cublasHandle_t handle, int m, int n, const T *alpha, const T *x, int incx, const T *y, int incy, T *a, int lda) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  if (m < 0 || n < 0 || lda < 1 || lda < m || incx == 0 || incy == 0) return CUBLAS_STATUS_INVALID_VALUE;
  if (m == 0 || n == 0) return CUBLAS_STATUS_SUCCESS;
  strided<const T> left = vector(x, m, incx);
  strided<const T> right = vector(y, n, incy);
  add_product<<<dim3((m + 127) / 128, n), 128, 0, handle->stream>>>(m, scalar(handle, alpha), left.data, left.step, right.data, right.step, a, (long)lda);
  return status(cudaGetLastError());
}
template <typename T> __host__ inline cublasStatus_t geam(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, const T *alpha, const T *a, int lda, const T *beta, const T *b, int ldb, T *c, int ldc) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  bool plainA = transa == CUBLAS_OP_N;
  bool plainB = transb == CUBLAS_OP_N;
  if (m < 0 || n < 0 || lda < (plainA ? m : n) || ldb < (plainB ? m : n) || ldc < m) return CUBLAS_STATUS_INVALID_VALUE;
  if (m == 0 || n == 0) return CUBLAS_STATUS_SUCCESS;
  add_matrices<<<dim3((m + 127) / 128, n), 128, 0, handle->stream>>>(m, scalar(handle, alpha), a, plainA ? 1L : (long)lda, plainA ? (long)lda : 1L, scalar(handle, beta), b, plainB ? 1L : (long)ldb, plainB ? (long)ldb : 1L, c, (long)ldc);
  return status(cudaGetLastError());
}
}  // namespace __telar_cublas

/// y = alpha * op(A) * x + beta * y, con A de m por n guardada por columnas.
__host__ inline cublasStatus_t cublasSgemv(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const float *A, int lda, const float *x, int incx, const float *beta, float *y, int incy) { return __telar_cublas::gemv(handle, trans, m, n, alpha, A, lda, x, incx, beta, y, incy); }
__host__ inline cublasStatus_t cublasDgemv(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const double *alpha, const double *A, int lda, const double *x, int incx, const double *beta, double *y, int incy) { return __telar_cublas::gemv(handle, trans, m, n, alpha, A, lda, x, incx, beta, y, incy); }
/// A = alpha * x * yᵀ + A.
__host__ inline cublasStatus_t cublasSger(cublasHandle_t handle, int m, int n, const float *alpha, const float *x, int incx, const float *y, int incy, float *A, int lda) { return __telar_cublas::ger(handle, m, n, alpha, x, incx, y, incy, A, lda); }
__host__ inline cublasStatus_t cublasDger(cublasHandle_t handle, int m, int n, const double *alpha, const double *x, int incx, const double *y, int incy, double *A, int lda) { return __telar_cublas::ger(handle, m, n, alpha, x, incx, y, incy, A, lda); }
/// C = alpha * op(A) + beta * op(B): con beta = 0 y CUBLAS_OP_T, la transpuesta de A.
__host__ inline cublasStatus_t cublasSgeam(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, const float *alpha, const float *A, int lda, const float *beta, const float *B, int ldb, float *C, int ldc) { return __telar_cublas::geam(handle, transa, transb, m, n, alpha, A, lda, beta, B, ldb, C, ldc); }
__host__ inline cublasStatus_t cublasDgeam(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, const double *alpha, const double *A, int lda, const double *beta, const double *B, int ldb, double *C, int ldc) { return __telar_cublas::geam(handle, transa, transb, m, n, alpha, A, lda, beta, B, ldb, C, ldc); }
