__global__ void maximum(const int *v, int *best, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n && v[i] > *best) *best = v[i];  // finding: data_race best
}
int main() {
  int h[256];
  for (int i = 0; i < 256; i++) h[i] = i * 37 % 251;
  int *v, *best;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&best, sizeof(int));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(best, 0, sizeof(int));
  maximum<<<2, 128>>>(v, best, 256);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(best);
}
