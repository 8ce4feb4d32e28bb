//// cooperative groups reduce without its header
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void k(int *x) { auto t = cg::tiled_partition<32>(cg::this_thread_block()); x[0] = cg::reduce(t, x[0], cg::plus<int>()); }
//// switch with a range of cases
__global__ void k(int *x) { switch (x[0]) { case 1 ... 5: x[1] = 1; } }
//// pow of ints
__global__ void k(int *x) { x[0] = pow(x[0], 2); }
//// floor of an int
__global__ void k(int *x) { x[0] = floor(x[0]); }
//// fmod of ints
__global__ void k(int *x) { x[0] = fmod(x[0], 3); }
