// Nivel 1 de BLAS: operaciones con vectores. incx e incy son las distancias entre elementos.
#pragma once
#include "lib/cublas/fold.cuh"
namespace __telar_cublas {
template <typename T> __global__ void axpy(int n, T alpha, const T *x, long xStep, T *y, long yStep) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) y[i * yStep] = alpha * x[i * xStep] + y[i * yStep];
}
template <typename T> __global__ void scale(int n, T alpha, T *x, long xStep) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) x[i * xStep] = alpha * x[i * xStep];
}
template <typename T> __global__ void copy_vector(int n, const T *x, long xStep, T *y, long yStep) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) y[i * yStep] = x[i * xStep];
}
/// x' = c x + s y, y' = c y - s x.
template <typename T> __global__ void rotate(int n, T *x, long xStep, T *y, long yStep, T c, T s) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  T a = x[i * xStep];
  T b = y[i * yStep];
  x[i * xStep] = c * a + s * b;
  y[i * yStep] = c * b - s * a;
}
__host__ inline int blocks(int n) { return (n + 255) / 256; }
template <typename T> __host__ inline cublasStatus_t add_scaled(cublasHandle_t handle, int n, const T *alpha, const T *x, int incx, T *y, int incy) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  if (n <= 0) return CUBLAS_STATUS_SUCCESS;
  strided<const T> from = vector(x, n, incx);
  strided<T> to = vector(y, n, incy);
  axpy<<<blocks(n), 256, 0, handle->stream>>>(n, scalar(handle, alpha), from.data, from.step, to.data, to.step);
  return status(cudaGetLastError());
}
template <typename T> __host__ inline cublasStatus_t scale(cublasHandle_t handle, int n, const T *alpha, T *x, int incx) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  if (n <= 0 || incx <= 0) return CUBLAS_STATUS_SUCCESS;
  scale<<<blocks(n), 256, 0, handle->stream>>>(n, scalar(handle, alpha), x, (long)incx);
  return status(cudaGetLastError());
}
template <typename T> __host__ inline cublasStatus_t copy_to(cublasHandle_t handle, int n, const T *x, int incx, T *y, int incy) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  if (n <= 0) return CUBLAS_STATUS_SUCCESS;
  strided<const T> from = vector(x, n, incx);
  strided<T> to = vector(y, n, incy);
  copy_vector<<<blocks(n), 256, 0, handle->stream>>>(n, from.data, from.step, to.data, to.step);
  return status(cudaGetLastError());
}
template <typename T> __host__ inline cublasStatus_t turn(cublasHandle_t handle, int n, T *x, int incx, T *y, int incy, T c, T s) {
  if (n <= 0) return CUBLAS_STATUS_SUCCESS;
  strided<T> a = vector(x, n, incx);
  strided<T> b = vector(y, n, incy);
  rotate<<<blocks(n), 256, 0, handle->stream>>>(n, a.data, a.step, b.data, b.step, c, s);
  return status(cudaGetLastError());
}
/// Cada hilo intercambia un elemento.
template <typename T> __global__ void exchange(int n, T *x, long xStep, T *y, long yStep) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  T a = x[i * xStep];
  x[i * xStep] = y[i * yStep];
  y[i * yStep] = a;
}
template <typename T> __host__ inline cublasStatus_t swap(cublasHandle_t handle, int n, T *x, int incx, T *y, int incy) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  if (n <= 0) return CUBLAS_STATUS_SUCCESS;
  strided<T> a = vector(x, n, incx);
  strided<T> b = vector(y, n, incy);
  exchange<<<blocks(n), 256, 0, handle->stream>>>(n, a.data, a.step, b.data, b.step);
  return status(cudaGetLastError());
}
}  // namespace __telar_cublas

/// y = alpha * x + y.
__host__ inline cublasStatus_t cublasSaxpy(cublasHandle_t handle, int n, const float *alpha, const float *x, int incx, float *y, int incy) { return __telar_cublas::add_scaled(handle, n, alpha, x, incx, y, incy); }
__host__ inline cublasStatus_t cublasDaxpy(cublasHandle_t handle, int n, const double *alpha, const double *x, int incx, double *y, int incy) { return __telar_cublas::add_scaled(handle, n, alpha, x, incx, y, incy); }
/// x = alpha * x.
__host__ inline cublasStatus_t cublasSscal(cublasHandle_t handle, int n, const float *alpha, float *x, int incx) { return __telar_cublas::scale(handle, n, alpha, x, incx); }
__host__ inline cublasStatus_t cublasDscal(cublasHandle_t handle, int n, const double *alpha, double *x, int incx) { return __telar_cublas::scale(handle, n, alpha, x, incx); }
/// y = x.
__host__ inline cublasStatus_t cublasScopy(cublasHandle_t handle, int n, const float *x, int incx, float *y, int incy) { return __telar_cublas::copy_to(handle, n, x, incx, y, incy); }
__host__ inline cublasStatus_t cublasDcopy(cublasHandle_t handle, int n, const double *x, int incx, double *y, int incy) { return __telar_cublas::copy_to(handle, n, x, incx, y, incy); }
/// Intercambia x e y.
__host__ inline cublasStatus_t cublasSswap(cublasHandle_t handle, int n, float *x, int incx, float *y, int incy) { return __telar_cublas::swap(handle, n, x, incx, y, incy); }
__host__ inline cublasStatus_t cublasDswap(cublasHandle_t handle, int n, double *x, int incx, double *y, int incy) { return __telar_cublas::swap(handle, n, x, incx, y, incy); }
/// La rotación de Givens (c, s) aplicada a cada par.
__host__ inline cublasStatus_t cublasSrot(cublasHandle_t handle, int n, float *x, int incx, float *y, int incy, const float *c, const float *s) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  return __telar_cublas::turn(handle, n, x, incx, y, incy, __telar_cublas::scalar(handle, c), __telar_cublas::scalar(handle, s));
}
__host__ inline cublasStatus_t cublasDrot(cublasHandle_t handle, int n, double *x, int incx, double *y, int incy, const double *c, const double *s) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  return __telar_cublas::turn(handle, n, x, incx, y, incy, __telar_cublas::scalar(handle, c), __telar_cublas::scalar(handle, s));
}
/// El producto escalar de x e y.
__host__ inline cublasStatus_t cublasSdot(cublasHandle_t handle, int n, const float *x, int incx, const float *y, int incy, float *result) { return __telar_cublas::dot(handle, n, x, incx, y, incy, result); }
__host__ inline cublasStatus_t cublasDdot(cublasHandle_t handle, int n, const double *x, int incx, const double *y, int incy, double *result) { return __telar_cublas::dot(handle, n, x, incx, y, incy, result); }
/// La norma euclídea de x.
__host__ inline cublasStatus_t cublasSnrm2(cublasHandle_t handle, int n, const float *x, int incx, float *result) { return __telar_cublas::norm(handle, n, x, incx, result); }
__host__ inline cublasStatus_t cublasDnrm2(cublasHandle_t handle, int n, const double *x, int incx, double *result) { return __telar_cublas::norm(handle, n, x, incx, result); }
/// La suma de los valores absolutos de x.
__host__ inline cublasStatus_t cublasSasum(cublasHandle_t handle, int n, const float *x, int incx, float *result) { return __telar_cublas::absolute_sum(handle, n, x, incx, result); }
__host__ inline cublasStatus_t cublasDasum(cublasHandle_t handle, int n, const double *x, int incx, double *result) { return __telar_cublas::absolute_sum(handle, n, x, incx, result); }
/// El índice, desde 1, del primer elemento de mayor valor absoluto.
__host__ inline cublasStatus_t cublasIsamax(cublasHandle_t handle, int n, const float *x, int incx, int *result) { return __telar_cublas::extreme<float, true>(handle, n, x, incx, result); }
__host__ inline cublasStatus_t cublasIdamax(cublasHandle_t handle, int n, const double *x, int incx, int *result) { return __telar_cublas::extreme<double, true>(handle, n, x, incx, result); }
/// El índice, desde 1, del primer elemento de menor valor absoluto.
__host__ inline cublasStatus_t cublasIsamin(cublasHandle_t handle, int n, const float *x, int incx, int *result) { return __telar_cublas::extreme<float, false>(handle, n, x, incx, result); }
__host__ inline cublasStatus_t cublasIdamin(cublasHandle_t handle, int n, const double *x, int incx, int *result) { return __telar_cublas::extreme<double, false>(handle, n, x, incx, result); }
