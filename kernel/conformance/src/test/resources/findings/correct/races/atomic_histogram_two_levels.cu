__global__ void histogram(const unsigned char *in, int n, int *out) {
  __shared__ int bins[32];
  if (threadIdx.x < 32) bins[threadIdx.x] = 0;
  __syncthreads();
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
    atomicAdd(&bins[in[i] & 31], 1);
  __syncthreads();
  if (threadIdx.x < 32 && bins[threadIdx.x] > 0) atomicAdd(&out[threadIdx.x], bins[threadIdx.x]);
}
int main() {
  unsigned char h[1000];
  int r[32];
  for (int i = 0; i < 1000; i++) h[i] = i * 7;
  unsigned char *in;
  int *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, sizeof(r));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(out, 0, sizeof(r));
  histogram<<<3, 64>>>(in, 1000, out);
  cudaMemcpy(r, out, sizeof(r), cudaMemcpyDeviceToHost);
  cudaFree(in);
  cudaFree(out);
  int sum = 0;
  for (int b : r) sum += b;
  return sum != 1000;
}
