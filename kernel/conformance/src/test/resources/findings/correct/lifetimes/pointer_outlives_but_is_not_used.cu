__global__ void k(int *y) {
  int *p = y + threadIdx.x;
  int *kept = p;
  for (int i = 0; i < 3; i++) {
    int own = i;
    p = &own;
    *p += 1;
    if (i == 2) *kept = *p;
  }
  bool same = p == kept;
  if (same) *kept = -1;
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMemset(y, 0, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
