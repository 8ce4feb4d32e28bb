__global__ void work(float *v) {
  extern __shared__ float s[];
  for (int k = threadIdx.x; k < 16384; k += 256) s[k] = k;
  __syncthreads();
  v[threadIdx.x] = s[16383 - threadIdx.x];
}
int main() {
  float h[256];
  float *v;
  cudaMalloc(&v, sizeof(h));
  cudaFuncSetAttribute(work, cudaFuncAttributeMaxDynamicSharedMemorySize, 65536);
  work<<<1, 256, 65536>>>(v);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[0] != 16383;
}
