// A value of 0 has no counter among eight.
__global__ void histogram(const int *v, int *out) {
  int t = threadIdx.x;
  __shared__ int bins[8];
  if (t < 8) bins[t] = 0;
  __syncthreads();
  atomicAdd(&bins[v[t] - 1], 1);  // finding: out_of_bounds bins
  // says: v[t] - 1 = -1, pero los índices de bins empiezan en 0.
  __syncthreads();
  if (t < 8) out[t] = bins[t];
}
int main() {
  int h[32];
  for (int i = 0; i < 32; i++) h[i] = i % 9;
  int *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, 8 * sizeof(int));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  histogram<<<1, 32>>>(v, out);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(out);
}
