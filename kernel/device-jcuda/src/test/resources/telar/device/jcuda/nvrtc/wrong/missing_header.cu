#include <vector>
__global__ void k(float *p) {}
