// Too much memory is asked, the error is not looked at, and the pointer stays null.
__global__ void zero(float *v) {
  v[threadIdx.x] = 0;  // finding: out_of_bounds v
}
int main() {
  float *v = nullptr;
  cudaMalloc(&v, (size_t)1 << 60);
  zero<<<1, 32>>>(v);
  cudaDeviceSynchronize();
}
