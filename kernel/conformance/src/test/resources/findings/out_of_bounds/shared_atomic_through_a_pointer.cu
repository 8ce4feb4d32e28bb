// A value of 8 has no counter among eight.
__global__ void histogram(const int *v, int *out) {
  int t = threadIdx.x;
  __shared__ int bins[8];
  int *mine = bins + v[t];
  if (t < 8) bins[t] = 0;
  __syncthreads();
  atomicAdd(mine, 1);  // finding: out_of_bounds mine
  // says: apunta al elemento 8 de bins, que tiene 8 elementos (índices 0 a 7); revise el índice o haga bins más
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
