__device__ int viejo(int a) = delete("use nuevo, que no desborda");
__global__ void k(int *p) { *p = viejo(1); }
