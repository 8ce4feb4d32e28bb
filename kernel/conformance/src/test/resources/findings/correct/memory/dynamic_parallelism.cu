__global__ void child(int *v, int base) { v[base + threadIdx.x] += 1; }
__global__ void parent(int *v) {
  v[threadIdx.x] = 10;
  __syncthreads();
  if (threadIdx.x == 0) child<<<1, 32>>>(v, 0);
}
int main() {
  int h[32];
  int *v;
  cudaMalloc(&v, sizeof(h));
  parent<<<1, 32>>>(v);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[31] != 11;
}
