__global__ void fill(int *v, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  v[i] = i;
}
int main() {
  int *v;
  cudaMalloc(&v, 100 * sizeof(int));
  fill<<<1, 128>>>(v, 100);
  cudaFree(v);
}
