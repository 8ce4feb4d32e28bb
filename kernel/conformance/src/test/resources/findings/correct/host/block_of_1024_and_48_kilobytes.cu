// The largest block and the most shared memory that need no permission.
__global__ void work(float *v) {
  __shared__ float s[12288];
  for (int k = threadIdx.x; k < 12288; k += 1024) s[k] = k;
  __syncthreads();
  v[threadIdx.x] = s[12287 - threadIdx.x];
}
int main() {
  float h[1024];
  float *v;
  cudaMalloc(&v, sizeof(h));
  work<<<1, 1024>>>(v);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[0] != 12287;
}
