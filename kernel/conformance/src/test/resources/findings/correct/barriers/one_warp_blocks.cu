__global__ void work(int *v) {
  __shared__ int s[20];
  int t = threadIdx.x;
  s[t] = t;
  __syncthreads();
  v[blockIdx.x * 20 + t] = s[19 - t];
}
int main() {
  int h[60];
  int *v;
  cudaMalloc(&v, sizeof(h));
  work<<<3, 20>>>(v);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[59] != 0;
}
