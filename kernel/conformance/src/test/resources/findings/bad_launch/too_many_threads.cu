__global__ void nothing() {}
int main() {
  nothing<<<1, 2000>>>();  // finding: bad_launch
  cudaDeviceSynchronize();
}
