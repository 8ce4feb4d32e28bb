#include <cuda_fp16.h>
__global__ void k(__half *x) { x[0] = x[1] > x[2] ? x[1] : 0.0f; }
