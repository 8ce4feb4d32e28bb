__global__ void suma(int *x) {
  __shared__ int total = 0;
  atomicAdd(&total, x[threadIdx.x]);
  x[0] = total;
}
