__global__ void fill(int *x, int *y, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) {
    x[i] = i + 1;
    y[i] = 2 * i;
  }
}
int main() {
  const int n = 64;
  int *x, *y;
  cudaMallocManaged(&x, n * sizeof(int));
  cudaMallocManaged(&y, n * sizeof(int));
  fill<<<1, n>>>(x, y, n);
  int sum = 0;
  for (int i = 0; i < n; i++) {
    sum += x[i];  // finding: unsynchronized x
    sum += y[i];
  }
  cudaFree(x);
  cudaFree(y);
  return sum == -1;
}
