__global__ void fill(int *v) { v[0] = 1; }
int main() {
  int *v;
  cudaMalloc(&v, 4);
  fill<<<dim3(1, 70000), 32>>>(v);  // finding: bad_launch
  cudaFree(v);
}
