__constant__ int limits[4];
__global__ void change() {
  int *p = const_cast<int *>(limits);
  p[threadIdx.x] = 1;  // finding: out_of_bounds
}
int main() {
  change<<<1, 4>>>();
  cudaDeviceSynchronize();
}
