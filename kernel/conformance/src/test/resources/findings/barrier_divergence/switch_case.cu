__global__ void work(const int *op, int *v) {
  int t = threadIdx.x;
  switch (op[t]) {
    case 0:
      v[t] = 1;
      break;
    case 1:
      __syncthreads();  // finding: barrier_divergence
      v[t] = 2;
      break;
    default:
      v[t] = 3;
  }
}
int main() {
  int h[64];
  for (int i = 0; i < 64; i++) h[i] = i % 3;
  int *op, *v;
  cudaMalloc(&op, sizeof(h));
  cudaMalloc(&v, sizeof(h));
  cudaMemcpy(op, h, sizeof(h), cudaMemcpyHostToDevice);
  work<<<1, 64>>>(op, v);
  cudaDeviceSynchronize();
  cudaFree(op);
  cudaFree(v);
}
