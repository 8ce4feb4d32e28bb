// 50000 × 50000 does not fit into an int, so the index is negative.
__global__ void touch(float *v, int width) {
  int row = 50000 + threadIdx.x;
  v[row * width] = 1;  // finding: out_of_bounds v
}
int main() {
  float *v;
  cudaMalloc(&v, 1000 * sizeof(float));
  touch<<<1, 1>>>(v, 50000);
  cudaDeviceSynchronize();
  cudaFree(v);
}
