// <cuda_pipeline.h>: copias asíncronas de un hilo. En el emulador cada copia se hace al pedirla.
#pragma once
#include "lib/cuda/scope.cuh"
__device__ inline void __pipeline_memcpy_async(void *target, const void *source, size_t bytes, size_t zeros = 0) {
  cuda::__telar_copy_bytes(target, source, bytes - zeros, 0, 1);
  for (size_t i = bytes - zeros; i < bytes; i++) ((char *)target)[i] = 0;
}
__device__ inline void __pipeline_commit() {}
__device__ inline void __pipeline_wait_prior(unsigned int prior) {}
