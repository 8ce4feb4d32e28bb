__global__ void fill(int *data, int n) {
  int i = threadIdx.x;
  if (i <= n)
    data[i] = i;  // finding: out_of_bounds data
}
int main() {
  int *d;
  cudaMalloc(&d, 10 * sizeof(int));
  fill<<<1, 32>>>(d, 10);
  cudaDeviceSynchronize();
  cudaFree(d);
}
