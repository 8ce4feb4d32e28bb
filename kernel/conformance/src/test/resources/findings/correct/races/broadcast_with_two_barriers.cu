__global__ void offsets(int *out, int rounds) {
  __shared__ int base;
  int sum = 0;
  for (int r = 0; r < rounds; r++) {
    if (threadIdx.x == 0) base = r * 100;
    __syncthreads();
    sum += base + threadIdx.x;
    __syncthreads();
  }
  out[threadIdx.x] = sum;
}
int main() {
  int h[64];
  int *out;
  cudaMalloc(&out, sizeof(h));
  offsets<<<1, 64>>>(out, 5);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(out);
  return h[1] != 1005;
}
