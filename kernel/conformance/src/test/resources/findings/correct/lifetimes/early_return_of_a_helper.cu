__device__ bool find(const int *values, int n, int wanted, int **where) {
  for (int i = 0; i < n; i++) {
    int seen = values[i];
    const int *p = &seen;
    if (*p == wanted) {
      *where = (int *)&values[i];
      return true;
    }
  }
  return false;
}
__global__ void k(int *y) {
  int values[4] = {3, 1, 2, 0};
  int *place = nullptr;
  int count = 0;
  for (int round = 0; round < 4; round++) {
    int wanted = (threadIdx.x + round) % 5;
    if (!find(values, 4, wanted, &place)) continue;
    *place += 1;
    count++;
  }
  y[threadIdx.x] = count + *place;
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMemset(y, 0, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
