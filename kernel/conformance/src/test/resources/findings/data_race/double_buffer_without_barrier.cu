// Two buffers save one of the two barriers, not both.
__global__ void relax(float *v, int rounds) {
  __shared__ float buffer[2][64];
  int t = threadIdx.x;
  buffer[0][t] = v[t];
  __syncthreads();
  for (int r = 0; r < rounds; r++) {
    buffer[1 - r % 2][t] = 0.5f * buffer[r % 2][(t + 1) % 64];  // finding: data_race buffer
  }
  __syncthreads();
  v[t] = buffer[rounds % 2][t];
}
int main() {
  float *v;
  cudaMalloc(&v, 64 * sizeof(float));
  cudaMemset(v, 0, 64 * sizeof(float));
  relax<<<1, 64>>>(v, 4);
  cudaDeviceSynchronize();
  cudaFree(v);
}
