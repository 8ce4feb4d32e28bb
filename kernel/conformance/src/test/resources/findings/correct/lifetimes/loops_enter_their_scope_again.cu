__device__ void add(int *to, int value) { *to += value; }
__device__ void swap(int &a, int &b) {
  int held = a;
  a = b;
  b = held;
}
__global__ void k(int *y) {
  int total = 0;
  for (int i = 0; i < 4; i++) {
    int own = i;
    int *p = &own;
    for (int j = 0; j < 3; j++) {
      int inner = j;
      int *q = (j & 1) ? p : &inner;
      add(q, 1);
      if (j == 1) continue;
      swap(*p, inner);
      total += *q + *p;
    }
    if (i == 2) break;
    total += *p;
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
