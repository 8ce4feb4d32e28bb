// One piece of shared memory is used for keys first and for sums later.
__global__ void work(float *out) {
  __shared__ union {
    int keys[64];
    float sums[64];
  } s;
  int t = threadIdx.x;
  s.keys[t] = t * 3;
  __syncthreads();
  int key = s.keys[63 - t];
  __syncthreads();
  s.sums[t] = key * 0.5f;
  __syncthreads();
  out[t] = s.sums[63 - t];
}
int main() {
  float h[64];
  float *out;
  cudaMalloc(&out, sizeof(h));
  work<<<1, 64>>>(out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(out);
  return h[2] != 3;
}
