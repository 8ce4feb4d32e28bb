__global__ void nothing() {}
int main() {
  int n = 0;
  nothing<<<(n + 255) / 256, 256>>>();  // finding: bad_launch
  cudaDeviceSynchronize();
}
