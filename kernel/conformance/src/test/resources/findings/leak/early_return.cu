__global__ void fill(int *v) { v[threadIdx.x] = 1; }
int run(int n) {
  int *v;
  cudaMalloc(&v, 128);  // finding: leak v
  if (n < 10) return 1;
  fill<<<1, 32>>>(v);
  cudaFree(v);
  return 0;
}
int main() {
  run(100);
  run(5);
}
