__global__ void fill(int *v) { v[threadIdx.x] = 1; }
int main() {
  int *v;
  cudaMalloc(&v, 4);
  int threads = 0;
  fill<<<1, threads>>>(v);  // finding: bad_launch
  cudaFree(v);
}
