//// cooperative groups group by a reference that is not const
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__device__ int sum(cg::thread_group &g, int v) { g.sync(); return v + g.size(); }
__global__ void k(int *x) { auto b = cg::this_thread_block(); x[0] = sum(b, 1); }
