//// cooperative groups group by a reference that is not const
// thread_group es en Telar un valor que se forma de cualquier grupo, no una base de todos, así que
// no hay en thread_block un thread_group al que referirse. Los ejemplos de NVIDIA lo pasan por valor
// o por const &, y así sirve.
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__device__ int sum(cg::thread_group &g, int v) { g.sync(); return v + g.size(); }
__global__ void k(int *x) { auto b = cg::this_thread_block(); x[0] = sum(b, 1); }
