#include <cuda_fp16.h>
#include <cuda_bf16.h>
__global__ void k(__half *x, __nv_bfloat16 *y, bool *b) {
  x[0] = max(x[1], x[2]);
  x[0] = x[0] + y[0];
  y[0] = x[0];
  b[0] = __ldg(&b[1]);
}
