__device__ void set(int *to, int value) { *to = value; }
__global__ void k(int *y) {
  int total = 0;
  for (int i = 0; i < 6; i++) {
    switch ((i + threadIdx.x) % 3) {
      case 0:
        int held;
        set(&held, 1);
        total += held;
        break;
      case 1:
        set(&held, 2);
        total += held;
        break;
      default: {
        int own;
        set(&own, 3);
        total += own;
      }
    }
  }
  y[threadIdx.x] = total;
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMemset(y, 0, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
