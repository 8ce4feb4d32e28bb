// The next value is written while others still read the last one.
__global__ void offsets(int *out, int rounds) {
  __shared__ int base;
  int sum = 0;
  for (int r = 0; r < rounds; r++) {
    if (threadIdx.x == 0) base = r * 100;  // finding: data_race base
    __syncthreads();
    sum += base + threadIdx.x;  // other
  }
  out[threadIdx.x] = sum;
}
int main() {
  int *out;
  cudaMalloc(&out, 64 * sizeof(int));
  offsets<<<1, 64>>>(out, 5);
  cudaDeviceSynchronize();
  cudaFree(out);
}
