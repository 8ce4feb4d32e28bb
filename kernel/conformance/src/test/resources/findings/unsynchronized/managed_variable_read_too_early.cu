__managed__ int total;
__global__ void add(int n) { atomicAdd(&total, n); }
int main() {
  total = 0;
  for (int step = 0; step < 3; step++) {
    add<<<1, 32>>>(step);
    if (total < 0) return 1;  // finding: unsynchronized total
  }
  cudaDeviceSynchronize();
  return 0;
}
