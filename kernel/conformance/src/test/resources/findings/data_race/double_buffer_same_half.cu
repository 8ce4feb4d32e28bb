// Reads and writes go to the same half in every round.
__global__ void relax(float *v, int rounds) {
  __shared__ float buffer[2][64];
  int t = threadIdx.x;
  buffer[0][t] = v[t];
  buffer[1][t] = v[t];
  __syncthreads();
  for (int r = 0; r < rounds; r++) {
    int from = r & 1, to = r & 1;
    buffer[to][t] = 0.5f * (buffer[from][(t + 63) % 64] + buffer[from][(t + 1) % 64]);  // finding: data_race buffer
    __syncthreads();
  }
  v[t] = buffer[0][t];
}
int main() {
  float *v;
  cudaMalloc(&v, 64 * sizeof(float));
  cudaMemset(v, 0, 64 * sizeof(float));
  relax<<<1, 64>>>(v, 3);
  cudaDeviceSynchronize();
  cudaFree(v);
}
