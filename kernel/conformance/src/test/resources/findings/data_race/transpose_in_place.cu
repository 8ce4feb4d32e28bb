// Both threads of a pair swap the same two elements.
__global__ void transpose(int *m, int n) {
  int x = threadIdx.x, y = threadIdx.y;
  int a = m[y * n + x], b = m[x * n + y];  // other
  m[y * n + x] = b;  // finding: data_race m
  m[x * n + y] = a;
}
int main() {
  int *m;
  cudaMalloc(&m, 16 * 16 * sizeof(int));
  cudaMemset(m, 0, 16 * 16 * sizeof(int));
  transpose<<<1, dim3(16, 16)>>>(m, 16);
  cudaDeviceSynchronize();
  cudaFree(m);
}
