#include <cuda_fp16.h>
__global__ void k(__half *x, float f) { x[0] = x[1] * f; }
