__global__ void fill(int *v) { v[threadIdx.x] = 1; }
int main() {
  for (int i = 0; i < 10; i++) {
    int *v;
    cudaMalloc(&v, 128);  // finding: leak v
    fill<<<1, 32>>>(v);
  }
  cudaDeviceSynchronize();
}
