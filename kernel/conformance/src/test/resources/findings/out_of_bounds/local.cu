__global__ void last(int *out, int k) {
  int window[4] = {1, 2, 3, 4};
  out[threadIdx.x] = window[k + threadIdx.x];  // finding: out_of_bounds window
}
int main() {
  int *d;
  cudaMalloc(&d, 32 * sizeof(int));
  last<<<1, 4>>>(d, 1);
  cudaDeviceSynchronize();
  cudaFree(d);
}
