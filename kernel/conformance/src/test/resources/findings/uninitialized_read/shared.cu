__global__ void sum(float *out) {
  __shared__ float s[64];
  if (threadIdx.x < 32) s[threadIdx.x] = 1.0f;
  __syncthreads();
  out[threadIdx.x] = s[threadIdx.x];  // finding: uninitialized_read s
}
int main() {
  float *d;
  cudaMalloc(&d, 64 * sizeof(float));
  sum<<<1, 64>>>(d);
  cudaDeviceSynchronize();
  cudaFree(d);
}
