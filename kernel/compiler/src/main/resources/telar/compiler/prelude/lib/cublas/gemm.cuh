// El producto de matrices general, C = alpha * op(A) * op(B) + beta * C, para cualquier tipo.
#pragma once
#include "lib/cublas/handle.cuh"
namespace __telar_cublas {
/// Varias matrices seguidas: el elemento (i, j) de la b está en data[i * row + j * column + b * batch].
template <typename T> struct matrices {
  T *data;
  long row, column, batch;
};
template <typename T> __host__ inline matrices<const T> operand(const void *data, cublasOperation_t op, int ld, long batch) {
  return op == CUBLAS_OP_N ? matrices<const T>{(const T *)data, 1, ld, batch} : matrices<const T>{(const T *)data, ld, 1, batch};
}
__device__ inline float multiply_add(float a, float b, float c) { return fmaf(a, b, c); }
__device__ inline double multiply_add(double a, double b, double c) { return fma(a, b, c); }
__device__ inline int multiply_add(int a, int b, int c) { return a * b + c; }

/// Copia matrices por columnas y sin huecos, convertidas al tipo con el que se calcula.
template <typename T, typename S> __global__ void pack(int rows, int columns, const T *source, long row, long column, long batch, S *target) {
  __shared__ T tile[16][17];
  int i = blockIdx.x * 16 + threadIdx.y;
  int j = blockIdx.y * 16 + threadIdx.x;
  source += blockIdx.z * batch;
  target += (long)blockIdx.z * rows * columns;
  if (i < rows && j < columns) tile[threadIdx.y][threadIdx.x] = source[i * row + j * column];
  __syncthreads();
  i = blockIdx.x * 16 + threadIdx.x;
  j = blockIdx.y * 16 + threadIdx.y;
  if (i < rows && j < columns) target[i + (long)j * rows] = (S)tile[threadIdx.x][threadIdx.y];
}
/// Cada hilo calcula una fila de ocho columnas de C: lee cada elemento de A una vez para las ocho.
template <typename S, typename C> __global__ void by_eight(int m, int k, S alpha, const S *a, long aColumn, long aBatch, const S *b, long bRow, long bColumn, long bBatch, C *c, long cColumn, long cBatch) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  int j = blockIdx.y * 8;
  a += blockIdx.z * aBatch;
  b += blockIdx.z * bBatch;
  c += blockIdx.z * cBatch;
  if (i >= m) return;
  S s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
  for (int p = 0; p < k; p++) {
    S x = a[i + p * aColumn];
    long at = p * bRow + j * bColumn;
    s0 = multiply_add(x, b[at], s0);
    s1 = multiply_add(x, b[at + bColumn], s1);
    s2 = multiply_add(x, b[at + 2 * bColumn], s2);
    s3 = multiply_add(x, b[at + 3 * bColumn], s3);
    s4 = multiply_add(x, b[at + 4 * bColumn], s4);
    s5 = multiply_add(x, b[at + 5 * bColumn], s5);
    s6 = multiply_add(x, b[at + 6 * bColumn], s6);
    s7 = multiply_add(x, b[at + 7 * bColumn], s7);
  }
  long at = i + j * cColumn;
  c[at] = (C)(alpha * s0);
  c[at + cColumn] = (C)(alpha * s1);
  c[at + 2 * cColumn] = (C)(alpha * s2);
  c[at + 3 * cColumn] = (C)(alpha * s3);
  c[at + 4 * cColumn] = (C)(alpha * s4);
  c[at + 5 * cColumn] = (C)(alpha * s5);
  c[at + 6 * cColumn] = (C)(alpha * s6);
  c[at + 7 * cColumn] = (C)(alpha * s7);
}
/// Cada hilo calcula un elemento de C, desde la columna first.
template <typename S, typename C> __global__ void one_by_one(int m, int first, int k, S alpha, const S *a, long aColumn, long aBatch, const S *b, long bRow, long bColumn, long bBatch, C *c, long cColumn, long cBatch) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  int j = first + blockIdx.y;
  a += blockIdx.z * aBatch;
  b += blockIdx.z * bBatch;
  c += blockIdx.z * cBatch;
  if (i >= m) return;
  S sum = 0;
  for (int p = 0; p < k; p++) sum = multiply_add(a[i + p * aColumn], b[p * bRow + j * bColumn], sum);
  c[i + j * cColumn] = (C)(alpha * sum);
}
/// C = product + beta * C; si beta es cero, C no se lee: puede no estar inicializada.
template <typename S, typename C> __global__ void combine(int m, const S *product, long pColumn, long pBatch, S beta, C *c, long cColumn, long cBatch) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= m) return;
  S sum = product[i + blockIdx.y * pColumn + blockIdx.z * pBatch];
  long at = i + blockIdx.y * cColumn + blockIdx.z * cBatch;
  c[at] = (C)(sum + beta * (S)c[at]);
}
/// Memoria del dispositivo que dura lo que dura una llamada.
template <typename T> struct temporary {
  T *data;
  cudaError_t error;
  __host__ temporary(long count) : data(nullptr) { error = cudaMalloc(&data, count * sizeof(T)); }
  __host__ ~temporary() { cudaFree(data); }
};
__host__ inline int width(int rows) { return rows >= 256 ? 256 : (rows + 31) / 32 * 32; }

/// C = alpha * A * B, con A por columnas y A y B del tipo con el que se calcula.
template <typename S, typename C> __host__ inline cublasStatus_t multiply(cudaStream_t stream, int m, int n, int k, S alpha, matrices<const S> a, matrices<const S> b, matrices<C> c, int batches) {
  int threads = width(m);
  int blocks = (m + threads - 1) / threads;
  int whole = n / 8 * 8;
  if (whole > 0) {
    by_eight<<<dim3(blocks, whole / 8, batches), threads, 0, stream>>>(m, k, alpha, a.data, a.column, a.batch, b.data, b.row, b.column, b.batch, c.data, c.column, c.batch);
  }
  if (whole < n) {
    one_by_one<<<dim3(blocks, n - whole, batches), threads, 0, stream>>>(m, whole, k, alpha, a.data, a.column, a.batch, b.data, b.row, b.column, b.batch, c.data, c.column, c.batch);
  }
  return status(cudaGetLastError());
}
/// Lo mismo con beta: el producto se calcula aparte y se suma después.
template <typename S, typename C> __host__ inline cublasStatus_t multiply(cudaStream_t stream, int m, int n, int k, S alpha, matrices<const S> a, matrices<const S> b, S beta, matrices<C> c, int batches) {
  if (beta == (S)0) return multiply(stream, m, n, k, alpha, a, b, c, batches);
  temporary<S> product((long)m * n * batches);
  if (product.error != cudaSuccess) return status(product.error);
  cublasStatus_t done = multiply(stream, m, n, k, alpha, a, b, matrices<S>{product.data, 1, m, (long)m * n}, batches);
  int threads = width(m);
  combine<<<dim3((m + threads - 1) / threads, n, batches), threads, 0, stream>>>(m, (const S *)product.data, (long)m, (long)m * n, beta, c.data, c.column, c.batch);
  return done != CUBLAS_STATUS_SUCCESS ? done : status(cudaGetLastError());
}
template <typename T, typename S> __host__ inline cublasStatus_t packed(cudaStream_t stream, int rows, int columns, matrices<const T> source, int batches, S *target) {
  pack<<<dim3((rows + 15) / 16, (columns + 15) / 16, batches), dim3(16, 16), 0, stream>>>(rows, columns, source.data, source.row, source.column, source.batch, target);
  return status(cudaGetLastError());
}
template <typename T, typename S> struct same { static constexpr bool value = false; };
template <typename T> struct same<T, T> { static constexpr bool value = true; };

/// B en el tipo con el que se calcula, y a multiplicar.
template <typename T, typename S, typename C> __host__ inline cublasStatus_t with_b(cudaStream_t stream, int m, int n, int k, S alpha, matrices<const S> a, matrices<const T> b, S beta, matrices<C> c, int batches) {
  if constexpr (same<T, S>::value) {
    return multiply(stream, m, n, k, alpha, a, b, beta, c, batches);
  } else {
    temporary<S> converted((long)k * n * batches);
    if (converted.error != cudaSuccess) return status(converted.error);
    cublasStatus_t done = packed(stream, k, n, b, batches, converted.data);
    if (done != CUBLAS_STATUS_SUCCESS) return done;
    return multiply(stream, m, n, k, alpha, a, matrices<const S>{converted.data, 1, k, (long)k * n}, beta, c, batches);
  }
}
/// C = alpha * A * B + beta * C. A se copia por columnas si está de otro modo o es de otro tipo.
template <typename A, typename B, typename C, typename S> __host__ inline cublasStatus_t product(cudaStream_t stream, int m, int n, int k, S alpha, matrices<const A> a, matrices<const B> b, S beta, matrices<C> c, int batches) {
  if (m == 0 || n == 0 || batches == 0) return CUBLAS_STATUS_SUCCESS;
  if constexpr (same<A, S>::value) {
    if (a.row == 1) return with_b(stream, m, n, k, alpha, a, b, beta, c, batches);
  }
  temporary<S> columns((long)m * k * batches);
  if (columns.error != cudaSuccess) return status(columns.error);
  cublasStatus_t done = k == 0 ? CUBLAS_STATUS_SUCCESS : packed(stream, m, k, a, batches, columns.data);
  if (done != CUBLAS_STATUS_SUCCESS) return done;
  return with_b(stream, m, n, k, alpha, matrices<const S>{columns.data, 1, m, (long)m * k}, b, beta, c, batches);
}
/// Si los tamaños caben en las dimensiones principales.
__host__ inline bool fits(cublasOperation_t op, int rows, int columns, int ld) {
  return ld >= 1 && ld >= (op == CUBLAS_OP_N ? rows : columns);
}
__host__ inline cublasStatus_t check(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, int lda, int ldb, int ldc, int batches) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  bool good = m >= 0 && n >= 0 && k >= 0 && batches >= 0 && fits(transa, m, k, lda) && fits(transb, k, n, ldb) && fits(CUBLAS_OP_N, m, n, ldc);
  return good ? CUBLAS_STATUS_SUCCESS : CUBLAS_STATUS_INVALID_VALUE;
}
/// Lo que hacen todas las funciones gemm: revisar, leer los escalares y multiplicar.
template <typename A, typename B, typename C, typename S>
__host__ inline cublasStatus_t gemm(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const S *alpha, const void *a, int lda, long strideA, const void *b, int ldb, long strideB, const S *beta, void *c, int ldc, long strideC, int batches) {
  cublasStatus_t good = check(handle, transa, transb, m, n, k, lda, ldb, ldc, batches);
  if (good != CUBLAS_STATUS_SUCCESS) return good;
  return product(handle->stream, m, n, k, scalar(handle, alpha), operand<A>(a, transa, lda, strideA), operand<B>(b, transb, ldb, strideB), scalar(handle, beta), matrices<C>{(C *)c, 1, ldc, strideC}, batches);
}
/// Un producto por cada puntero de unas listas que están en el dispositivo.
template <typename A, typename B, typename C, typename S>
__host__ inline cublasStatus_t each(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const S *alpha, const void *const *a, int lda, const void *const *b, int ldb, const S *beta, void *const *c, int ldc, int batches) {
  cublasStatus_t good = check(handle, transa, transb, m, n, k, lda, ldb, ldc, batches);
  for (int i = 0; i < batches && good == CUBLAS_STATUS_SUCCESS; i++) {
    void *at[3];
    cudaMemcpy(&at[0], a + i, sizeof(void *), cudaMemcpyDeviceToHost);
    cudaMemcpy(&at[1], b + i, sizeof(void *), cudaMemcpyDeviceToHost);
    cudaMemcpy(&at[2], c + i, sizeof(void *), cudaMemcpyDeviceToHost);
    good = gemm<A, B, C, S>(handle, transa, transb, m, n, k, alpha, at[0], lda, 0, at[1], ldb, 0, beta, at[2], ldc, 0, 1);
  }
  return good;
}
}  // namespace __telar_cublas
