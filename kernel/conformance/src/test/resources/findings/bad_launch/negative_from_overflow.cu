__global__ void fill(int *v) { v[0] = 1; }
int main() {
  int *v;
  cudaMalloc(&v, 4);
  int rows = 70000, cols = 70000;
  int blocks = rows * cols / 256;
  fill<<<blocks - 4000000, 256>>>(v);  // finding: bad_launch
  cudaFree(v);
}
