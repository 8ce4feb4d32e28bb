__global__ void fill(int *v) { v[0] = 1; }
int main() {
  int *v;
  cudaMalloc(&v, 4);
  fill<<<1, dim3(64, 32)>>>(v);  // finding: bad_launch
  cudaDeviceSynchronize();
  cudaFree(v);
}
