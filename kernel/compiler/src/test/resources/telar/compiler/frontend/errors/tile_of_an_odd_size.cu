#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void k(int *x) {
  auto t = cg::tiled_partition<24>(cg::this_thread_block());
  x[0] = t.size();
}
