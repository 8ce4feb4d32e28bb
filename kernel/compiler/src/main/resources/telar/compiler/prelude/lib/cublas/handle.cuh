// Abrir y cerrar cuBLAS, sus modos, y copiar vectores y matrices.
#pragma once
#include "lib/cublas/types.cuh"
/// Abre cuBLAS. Ciérrelo con cublasDestroy.
__host__ inline cublasStatus_t cublasCreate(cublasHandle_t *handle) {
  if (handle == nullptr) return CUBLAS_STATUS_INVALID_VALUE;
  *handle = new cublasContext{0, CUBLAS_POINTER_MODE_HOST, CUBLAS_DEFAULT_MATH, CUBLAS_ATOMICS_NOT_ALLOWED};
  return CUBLAS_STATUS_SUCCESS;
}
/// Cierra cuBLAS.
__host__ inline cublasStatus_t cublasDestroy(cublasHandle_t handle) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  delete handle;
  return CUBLAS_STATUS_SUCCESS;
}
__host__ inline cublasStatus_t cublasGetVersion(cublasHandle_t handle, int *version) {
  *version = CUBLAS_VERSION;
  return CUBLAS_STATUS_SUCCESS;
}
__host__ inline size_t cublasGetCudartVersion() { return 12060; }
__host__ inline cublasStatus_t cublasGetProperty(libraryPropertyType type, int *value) {
  *value = type == MAJOR_VERSION ? CUBLAS_VER_MAJOR : type == MINOR_VERSION ? CUBLAS_VER_MINOR : CUBLAS_VER_PATCH;
  return CUBLAS_STATUS_SUCCESS;
}
/// La cola en la que se pondrá el trabajo.
__host__ inline cublasStatus_t cublasSetStream(cublasHandle_t handle, cudaStream_t stream) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  handle->stream = stream;
  return CUBLAS_STATUS_SUCCESS;
}
__host__ inline cublasStatus_t cublasGetStream(cublasHandle_t handle, cudaStream_t *stream) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  *stream = handle->stream;
  return CUBLAS_STATUS_SUCCESS;
}
/// Memoria de trabajo; Telar no la necesita.
__host__ inline cublasStatus_t cublasSetWorkspace(cublasHandle_t handle, void *workspace, size_t bytes) {
  return handle == nullptr ? CUBLAS_STATUS_NOT_INITIALIZED : CUBLAS_STATUS_SUCCESS;
}
/// Si alpha, beta y los resultados escalares están en el host o en el dispositivo.
__host__ inline cublasStatus_t cublasSetPointerMode(cublasHandle_t handle, cublasPointerMode_t mode) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  handle->pointerMode = mode;
  return CUBLAS_STATUS_SUCCESS;
}
__host__ inline cublasStatus_t cublasGetPointerMode(cublasHandle_t handle, cublasPointerMode_t *mode) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  *mode = handle->pointerMode;
  return CUBLAS_STATUS_SUCCESS;
}
/// Permite usar menos precisión. Telar calcula siempre con toda la del tipo.
__host__ inline cublasStatus_t cublasSetMathMode(cublasHandle_t handle, cublasMath_t mode) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  handle->mathMode = mode;
  return CUBLAS_STATUS_SUCCESS;
}
__host__ inline cublasStatus_t cublasGetMathMode(cublasHandle_t handle, cublasMath_t *mode) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  *mode = handle->mathMode;
  return CUBLAS_STATUS_SUCCESS;
}
__host__ inline cublasStatus_t cublasSetAtomicsMode(cublasHandle_t handle, cublasAtomicsMode_t mode) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  handle->atomicsMode = mode;
  return CUBLAS_STATUS_SUCCESS;
}
__host__ inline cublasStatus_t cublasGetAtomicsMode(cublasHandle_t handle, cublasAtomicsMode_t *mode) {
  if (handle == nullptr) return CUBLAS_STATUS_NOT_INITIALIZED;
  *mode = handle->atomicsMode;
  return CUBLAS_STATUS_SUCCESS;
}
/// El nombre de un estado, tal como se escribe en el programa.
__host__ inline const char *cublasGetStatusName(cublasStatus_t status) {
  switch (status) {
    case CUBLAS_STATUS_SUCCESS: return "CUBLAS_STATUS_SUCCESS";
    case CUBLAS_STATUS_NOT_INITIALIZED: return "CUBLAS_STATUS_NOT_INITIALIZED";
    case CUBLAS_STATUS_ALLOC_FAILED: return "CUBLAS_STATUS_ALLOC_FAILED";
    case CUBLAS_STATUS_INVALID_VALUE: return "CUBLAS_STATUS_INVALID_VALUE";
    case CUBLAS_STATUS_ARCH_MISMATCH: return "CUBLAS_STATUS_ARCH_MISMATCH";
    case CUBLAS_STATUS_MAPPING_ERROR: return "CUBLAS_STATUS_MAPPING_ERROR";
    case CUBLAS_STATUS_EXECUTION_FAILED: return "CUBLAS_STATUS_EXECUTION_FAILED";
    case CUBLAS_STATUS_INTERNAL_ERROR: return "CUBLAS_STATUS_INTERNAL_ERROR";
    case CUBLAS_STATUS_NOT_SUPPORTED: return "CUBLAS_STATUS_NOT_SUPPORTED";
    case CUBLAS_STATUS_LICENSE_ERROR: return "CUBLAS_STATUS_LICENSE_ERROR";
  }
  return "CUBLAS_STATUS_?";
}
/// Explica un estado.
__host__ inline const char *cublasGetStatusString(cublasStatus_t status) {
  switch (status) {
    case CUBLAS_STATUS_SUCCESS: return "todo salió bien";
    case CUBLAS_STATUS_NOT_INITIALIZED: return "falta cublasCreate";
    case CUBLAS_STATUS_ALLOC_FAILED: return "no alcanzó la memoria";
    case CUBLAS_STATUS_INVALID_VALUE: return "un argumento no es válido: revise los tamaños y las dimensiones principales (lda, ldb, ldc)";
    case CUBLAS_STATUS_EXECUTION_FAILED: return "el trabajo falló en el dispositivo";
    case CUBLAS_STATUS_NOT_SUPPORTED: return "la combinación de tipos no está disponible";
    default: return cublasGetStatusName(status);
  }
}

namespace __telar_cublas {
__host__ inline cublasStatus_t status(cudaError_t error) {
  return error == cudaSuccess ? CUBLAS_STATUS_SUCCESS : error == cudaErrorMemoryAllocation ? CUBLAS_STATUS_ALLOC_FAILED : CUBLAS_STATUS_EXECUTION_FAILED;
}
/// Lee un escalar de donde diga el modo de punteros.
template <typename T> __host__ inline T scalar(cublasHandle_t handle, const T *place) {
  if (handle->pointerMode == CUBLAS_POINTER_MODE_HOST) return *place;
  T value;
  cudaMemcpy(&value, place, sizeof(T), cudaMemcpyDeviceToHost);
  return value;
}
/// Copia columnas de count elementos, con distancias distintas entre elementos o columnas.
__host__ inline cublasStatus_t copy(int rows, int columns, int bytes, const void *source, int sourceStep, void *target, int targetStep, cudaMemcpyKind kind) {
  if (rows < 0 || columns < 0 || bytes <= 0 || sourceStep <= 0 || targetStep <= 0) return CUBLAS_STATUS_INVALID_VALUE;
  if (rows == 0 || columns == 0) return CUBLAS_STATUS_SUCCESS;
  cudaError_t error = cudaMemcpy2D(target, (size_t)targetStep * bytes, source, (size_t)sourceStep * bytes, (size_t)rows * bytes, columns, kind);
  return error == cudaSuccess ? CUBLAS_STATUS_SUCCESS : CUBLAS_STATUS_MAPPING_ERROR;
}
}  // namespace __telar_cublas

/// Copia n elementos del host al dispositivo; incx e incy son las distancias entre elementos.
__host__ inline cublasStatus_t cublasSetVector(int n, int elemSize, const void *x, int incx, void *devicePtr, int incy) {
  return __telar_cublas::copy(1, n, elemSize, x, incx, devicePtr, incy, cudaMemcpyHostToDevice);
}
/// Copia n elementos del dispositivo al host.
__host__ inline cublasStatus_t cublasGetVector(int n, int elemSize, const void *x, int incx, void *y, int incy) {
  return __telar_cublas::copy(1, n, elemSize, x, incx, y, incy, cudaMemcpyDeviceToHost);
}
/// Copia una matriz de rows por cols, guardada por columnas, del host al dispositivo.
__host__ inline cublasStatus_t cublasSetMatrix(int rows, int cols, int elemSize, const void *A, int lda, void *B, int ldb) {
  if (lda < rows || ldb < rows) return CUBLAS_STATUS_INVALID_VALUE;
  return __telar_cublas::copy(rows, cols, elemSize, A, lda, B, ldb, cudaMemcpyHostToDevice);
}
/// Copia una matriz de rows por cols, guardada por columnas, del dispositivo al host.
__host__ inline cublasStatus_t cublasGetMatrix(int rows, int cols, int elemSize, const void *A, int lda, void *B, int ldb) {
  if (lda < rows || ldb < rows) return CUBLAS_STATUS_INVALID_VALUE;
  return __telar_cublas::copy(rows, cols, elemSize, A, lda, B, ldb, cudaMemcpyDeviceToHost);
}
__host__ inline cublasStatus_t cublasSetVectorAsync(int n, int elemSize, const void *x, int incx, void *y, int incy, cudaStream_t stream) { return cublasSetVector(n, elemSize, x, incx, y, incy); }
__host__ inline cublasStatus_t cublasGetVectorAsync(int n, int elemSize, const void *x, int incx, void *y, int incy, cudaStream_t stream) { return cublasGetVector(n, elemSize, x, incx, y, incy); }
__host__ inline cublasStatus_t cublasSetMatrixAsync(int rows, int cols, int elemSize, const void *A, int lda, void *B, int ldb, cudaStream_t stream) { return cublasSetMatrix(rows, cols, elemSize, A, lda, B, ldb); }
__host__ inline cublasStatus_t cublasGetMatrixAsync(int rows, int cols, int elemSize, const void *A, int lda, void *B, int ldb, cudaStream_t stream) { return cublasGetMatrix(rows, cols, elemSize, A, lda, B, ldb); }
