// Reducir vectores a un valor: lo que comparten dot, nrm2, asum, iamax e iamin.
#pragma once
#include "lib/cublas/handle.cuh"
namespace __telar_cublas {
/// Un vector de n elementos separados por step; si step es negativo se recorre desde el final.
template <typename T> struct strided {
  T *data;
  long step;
};
template <typename T> __host__ inline strided<T> vector(T *data, int n, int step) {
  return strided<T>{data + (step < 0 ? (1 - n) * (long)step : 0), step};
}
/// Suma de productos, en double.
template <typename T> struct dot_of {
  using part = double;
  __host__ __device__ static part start() { return 0; }
  __host__ __device__ static part take(T x, T y, int i) { return (double)x * (double)y; }
  __host__ __device__ static part join(part a, part b) { return a + b; }
};
/// Suma de valores absolutos, en double.
template <typename T> struct absolute_sum_of {
  using part = double;
  __host__ __device__ static part start() { return 0; }
  __host__ __device__ static part take(T x, T y, int i) { return fabs((double)x); }
  __host__ __device__ static part join(part a, part b) { return a + b; }
};
/// Un valor y su índice, que en BLAS empieza en 1; el índice 0 es que no hay ninguno.
template <typename T> struct place {
  T value;
  int index;
};
/// El primero de los mayores (o menores) valores absolutos.
template <typename T, bool Largest> struct extreme_of {
  using part = place<T>;
  __host__ __device__ static part start() { return part{(T)0, 0}; }
  __host__ __device__ static part take(T x, T y, int i) { return part{x < (T)0 ? -x : x, i + 1}; }
  __host__ __device__ static part join(part a, part b) {
    if (a.index == 0) return b;
    if (b.index == 0) return a;
    if (a.value == b.value) return a.index < b.index ? a : b;
    return (a.value > b.value) == Largest ? a : b;
  }
};
template <typename Op, typename T> __global__ void fold_blocks(int n, const T *x, long xStep, const T *y, long yStep, typename Op::part *partial) {
  __shared__ typename Op::part sums[256];
  typename Op::part sum = Op::start();
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x) {
    sum = Op::join(sum, Op::take(x[i * xStep], y[i * yStep], i));
  }
  sums[threadIdx.x] = sum;
  __syncthreads();
  for (int half = blockDim.x / 2; half > 0; half /= 2) {
    if (threadIdx.x < half) sums[threadIdx.x] = Op::join(sums[threadIdx.x], sums[threadIdx.x + half]);
    __syncthreads();
  }
  if (threadIdx.x == 0) partial[blockIdx.x] = sums[0];
}
/// Reduce x (con y) en el dispositivo y termina en el host.
template <typename Op, typename T> __host__ inline cublasStatus_t fold(cublasHandle_t handle, int n, strided<const T> x, strided<const T> y, typename Op::part *result) {
  typename Op::part parts[64];
  *result = Op::start();
  if (n <= 0) return CUBLAS_STATUS_SUCCESS;
  int blocks = n >= 64 * 256 ? 64 : (n + 255) / 256;
  typename Op::part *partial;
  cudaError_t error = cudaMalloc(&partial, sizeof(parts));
  if (error != cudaSuccess) return status(error);
  fold_blocks<Op, T><<<blocks, 256, 0, handle->stream>>>(n, x.data, x.step, y.data, y.step, partial);
  error = cudaMemcpy(parts, partial, blocks * sizeof(parts[0]), cudaMemcpyDeviceToHost);
  cudaFree(partial);
  for (int i = 0; i < blocks; i++) *result = Op::join(*result, parts[i]);
  return status(error);
}
/// Deja un resultado donde diga el modo de punteros.
template <typename T> __host__ inline cublasStatus_t answer(cublasHandle_t handle, T value, T *result) {
  if (handle->pointerMode == CUBLAS_POINTER_MODE_DEVICE) return status(cudaMemcpy(result, &value, sizeof(T), cudaMemcpyHostToDevice));
  *result = value;
  return CUBLAS_STATUS_SUCCESS;
}
template <typename T> __host__ inline cublasStatus_t dot(cublasHandle_t handle, int n, const T *x, int incx, const T *y, int incy, T *result) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  double sum;
  cublasStatus_t done = fold<dot_of<T>, T>(handle, n, vector(x, n, incx), vector(y, n, incy), &sum);
  return done != CUBLAS_STATUS_SUCCESS ? done : answer(handle, (T)sum, result);
}
template <typename T> __host__ inline cublasStatus_t norm(cublasHandle_t handle, int n, const T *x, int incx, T *result) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  double sum;
  cublasStatus_t done = fold<dot_of<T>, T>(handle, n, vector(x, n, incx), vector(x, n, incx), &sum);
  return done != CUBLAS_STATUS_SUCCESS ? done : answer(handle, (T)sqrt(sum), result);
}
template <typename T> __host__ inline cublasStatus_t absolute_sum(cublasHandle_t handle, int n, const T *x, int incx, T *result) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  double sum;
  cublasStatus_t done = fold<absolute_sum_of<T>, T>(handle, n, vector(x, n, incx), vector(x, n, incx), &sum);
  return done != CUBLAS_STATUS_SUCCESS ? done : answer(handle, (T)sum, result);
}
template <typename T, bool Largest> __host__ inline cublasStatus_t extreme(cublasHandle_t handle, int n, const T *x, int incx, int *result) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  if (incx < 1) return answer(handle, 0, result);
  place<T> found;
  cublasStatus_t done = fold<extreme_of<T, Largest>, T>(handle, n, vector(x, n, incx), vector(x, n, incx), &found);
  return done != CUBLAS_STATUS_SUCCESS ? done : answer(handle, found.index, result);
}
}  // namespace __telar_cublas
