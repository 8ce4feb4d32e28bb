// n / 256 truncates to 0.
__global__ void fill(int *v, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) v[i] = 1;
}
int main() {
  const int n = 100;
  int *v;
  cudaMalloc(&v, n * sizeof(int));
  fill<<<n / 256, 256>>>(v, n);  // finding: bad_launch
  cudaDeviceSynchronize();
  cudaFree(v);
}
