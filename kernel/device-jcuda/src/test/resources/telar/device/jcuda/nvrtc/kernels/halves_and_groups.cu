#include <cooperative_groups.h>
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <cuda_fp8.h>
namespace cg = cooperative_groups;
__global__ void medios(const __half *x, __nv_bfloat16 *y, int n) {
  cg::thread_block bloque = cg::this_thread_block();
  int i = blockIdx.x * blockDim.x + bloque.thread_rank();
  if (i < n) y[i] = __float2bfloat16(__half2float(x[i]));
  bloque.sync();
}
