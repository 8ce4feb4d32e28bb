__global__ void k(int *y) {
  int *p = y + threadIdx.x;
  {
    int own = 3;
    p = &own;
    if (threadIdx.x % 2) goto done;
    own = 4;
  }
done:
  y[threadIdx.x] = *p;  // finding: dangling_pointer p
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMemset(y, 0, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
