// Looks before it tries: the plain read may be stale, the atomic decides.
__global__ void maximum(const int *v, int *best, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n && v[i] > *(volatile int *)best) atomicMax(best, v[i]);
}
int main() {
  int h[256], r;
  for (int i = 0; i < 256; i++) h[i] = i * 37 % 251;
  int *v, *best;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&best, sizeof(int));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(best, 0, sizeof(int));
  maximum<<<2, 128>>>(v, best, 256);
  cudaMemcpy(&r, best, sizeof(int), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(best);
  return r != 250;
}
