// Crear y describir productos y matrices de cuBLASLt.
#pragma once
#include "lib/cublaslt/types.cuh"
#include "lib/cublas/handle.cuh"
__host__ inline cublasStatus_t cublasLtCreate(cublasLtHandle_t *handle) { return cublasCreate(handle); }
__host__ inline cublasStatus_t cublasLtDestroy(cublasLtHandle_t handle) { return cublasDestroy(handle); }
__host__ inline size_t cublasLtGetVersion() { return CUBLAS_VERSION; }
__host__ inline const char *cublasLtGetStatusName(cublasStatus_t status) { return cublasGetStatusName(status); }
__host__ inline const char *cublasLtGetStatusString(cublasStatus_t status) { return cublasGetStatusString(status); }

namespace __telar_cublaslt {
/// Copia un atributo si su tamaño es el que tiene que ser.
template <typename T> __host__ inline cublasStatus_t take(T *field, const void *value, size_t bytes) {
  if (value == nullptr || bytes != sizeof(T)) return CUBLAS_STATUS_INVALID_VALUE;
  memcpy(field, value, sizeof(T));
  return CUBLAS_STATUS_SUCCESS;
}
}  // namespace __telar_cublaslt

/// Describe un producto: con qué tipo se calcula y de qué tipo son alpha y beta.
__host__ inline cublasStatus_t cublasLtMatmulDescCreate(cublasLtMatmulDesc_t *desc, cublasComputeType_t computeType, cudaDataType_t scaleType) {
  *desc = new cublasLtMatmulDescOpaque_t{computeType, scaleType, CUBLAS_POINTER_MODE_HOST, CUBLAS_OP_N, CUBLAS_OP_N, CUBLASLT_EPILOGUE_DEFAULT, nullptr, CUDA_R_32F, false, nullptr, 0, 0, 0};
  return CUBLAS_STATUS_SUCCESS;
}
__host__ inline cublasStatus_t cublasLtMatmulDescDestroy(cublasLtMatmulDesc_t desc) {
  delete desc;
  return CUBLAS_STATUS_SUCCESS;
}
__host__ inline cublasStatus_t cublasLtMatmulDescSetAttribute(cublasLtMatmulDesc_t desc, cublasLtMatmulDescAttributes_t attribute, const void *value, size_t bytes) {
  using __telar_cublaslt::take;
  switch (attribute) {
    case CUBLASLT_MATMUL_DESC_COMPUTE_TYPE: return take(&desc->computeType, value, bytes);
    case CUBLASLT_MATMUL_DESC_SCALE_TYPE: return take(&desc->scaleType, value, bytes);
    case CUBLASLT_MATMUL_DESC_POINTER_MODE: return take(&desc->pointerMode, value, bytes);
    case CUBLASLT_MATMUL_DESC_TRANSA: return take(&desc->transa, value, bytes);
    case CUBLASLT_MATMUL_DESC_TRANSB: return take(&desc->transb, value, bytes);
    case CUBLASLT_MATMUL_DESC_EPILOGUE: return take(&desc->epilogue, value, bytes);
    case CUBLASLT_MATMUL_DESC_BIAS_POINTER: return take(&desc->bias, value, bytes);
    case CUBLASLT_MATMUL_DESC_BIAS_BATCH_STRIDE: return take(&desc->biasBatch, value, bytes);
    case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER: return take(&desc->aux, value, bytes);
    case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD: return take(&desc->auxLd, value, bytes);
    case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE: return take(&desc->auxBatch, value, bytes);
    case CUBLASLT_MATMUL_DESC_BIAS_DATA_TYPE:
      desc->biasTypeGiven = true;
      return take(&desc->biasType, value, bytes);
    default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
}
/// Describe una matriz de rows por cols guardada por columnas, con ld elementos entre columnas.
__host__ inline cublasStatus_t cublasLtMatrixLayoutCreate(cublasLtMatrixLayout_t *layout, cudaDataType_t type, unsigned long rows, unsigned long cols, long ld) {
  *layout = new cublasLtMatrixLayoutOpaque_t{type, CUBLASLT_ORDER_COL, rows, cols, ld, 1, 0};
  return CUBLAS_STATUS_SUCCESS;
}
__host__ inline cublasStatus_t cublasLtMatrixLayoutDestroy(cublasLtMatrixLayout_t layout) {
  delete layout;
  return CUBLAS_STATUS_SUCCESS;
}
__host__ inline cublasStatus_t cublasLtMatrixLayoutSetAttribute(cublasLtMatrixLayout_t layout, cublasLtMatrixLayoutAttribute_t attribute, const void *value, size_t bytes) {
  using __telar_cublaslt::take;
  switch (attribute) {
    case CUBLASLT_MATRIX_LAYOUT_TYPE: return take(&layout->type, value, bytes);
    case CUBLASLT_MATRIX_LAYOUT_ORDER: return take(&layout->order, value, bytes);
    case CUBLASLT_MATRIX_LAYOUT_ROWS: return take(&layout->rows, value, bytes);
    case CUBLASLT_MATRIX_LAYOUT_COLS: return take(&layout->cols, value, bytes);
    case CUBLASLT_MATRIX_LAYOUT_LD: return take(&layout->ld, value, bytes);
    case CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT: return take(&layout->batches, value, bytes);
    case CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET: return take(&layout->batchOffset, value, bytes);
  }
  return CUBLAS_STATUS_INVALID_VALUE;
}
__host__ inline cublasStatus_t cublasLtMatmulPreferenceCreate(cublasLtMatmulPreference_t *preference) {
  *preference = new cublasLtMatmulPreferenceOpaque_t{0};
  return CUBLAS_STATUS_SUCCESS;
}
__host__ inline cublasStatus_t cublasLtMatmulPreferenceDestroy(cublasLtMatmulPreference_t preference) {
  delete preference;
  return CUBLAS_STATUS_SUCCESS;
}
/// Preferencias para elegir el algoritmo; Telar tiene uno, que no pide memoria de trabajo.
__host__ inline cublasStatus_t cublasLtMatmulPreferenceSetAttribute(cublasLtMatmulPreference_t preference, cublasLtMatmulPreferenceAttributes_t attribute, const void *value, size_t bytes) {
  return attribute == CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES ? __telar_cublaslt::take(&preference->workspaceBytes, value, bytes) : CUBLAS_STATUS_SUCCESS;
}
