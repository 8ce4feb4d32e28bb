//// half max of std
#include <cuda_fp16.h>
__global__ void k(__half *x) { x[0] = max(x[1], x[2]); }
//// bfloat16 plus a half
#include <cuda_fp16.h>
#include <cuda_bf16.h>
__global__ void k(__half *x, __nv_bfloat16 *y) { x[0] = x[0] + y[0]; }
//// bfloat16 from a half
#include <cuda_fp16.h>
#include <cuda_bf16.h>
__global__ void k(__half *x, __nv_bfloat16 *y) { y[0] = x[0]; }
//// cooperative groups tile of a size that is no power of two
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void k(int *x) { auto t = cg::tiled_partition<24>(cg::this_thread_block()); x[0] = t.size(); }
//// ldg of a bool
__global__ void k(bool *x) { x[0] = __ldg(&x[1]); }
