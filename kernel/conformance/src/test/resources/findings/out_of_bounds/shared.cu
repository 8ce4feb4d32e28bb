__global__ void shift(int *out) {
  __shared__ int tile[64];
  tile[threadIdx.x] = threadIdx.x;
  __syncthreads();
  out[threadIdx.x] = tile[threadIdx.x + 1];  // finding: out_of_bounds tile
}
int main() {
  int *d;
  cudaMalloc(&d, 64 * sizeof(int));
  shift<<<1, 64>>>(d);
  cudaDeviceSynchronize();
  cudaFree(d);
}
