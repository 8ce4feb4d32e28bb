// <nvtx3/nvToolsExt.h>: marcas para el perfilador de NVIDIA, que aquí no hacen nada.
#pragma once
typedef unsigned long nvtxRangeId_t;
__host__ inline int nvtxRangePushA(const char *message) { return 0; }
__host__ inline int nvtxRangePush(const char *message) { return 0; }
__host__ inline int nvtxRangePop() { return 0; }
__host__ inline nvtxRangeId_t nvtxRangeStartA(const char *message) { return 0; }
__host__ inline void nvtxRangeEnd(nvtxRangeId_t range) {}
__host__ inline void nvtxMarkA(const char *message) {}
