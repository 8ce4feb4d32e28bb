// The doubles are carved behind an odd number of ints.
__global__ void carve(double *out) {
  extern __shared__ int raw[];
  int *counts = raw;
  double *sums = (double *)(raw + 33);
  counts[threadIdx.x] = 1;
  sums[threadIdx.x] = 0.5;  // finding: misaligned_access
  __syncthreads();
  out[threadIdx.x] = sums[threadIdx.x] + counts[threadIdx.x];
}
int main() {
  double *out;
  cudaMalloc(&out, 32 * sizeof(double));
  carve<<<1, 32, 34 * sizeof(int) + 32 * sizeof(double)>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}
