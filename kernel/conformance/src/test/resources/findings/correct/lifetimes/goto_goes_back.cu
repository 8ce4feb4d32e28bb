__device__ void add(int *to, int value) { *to += value; }
__global__ void k(int *y) {
  int round = 0;
  int total = 0;
again:
  int own = round;
  add(&own, threadIdx.x);
  {
    int inner = own;
    int *p = &inner;
    add(p, 1);
    total += *p;
    if (++round < 3) goto again;
  }
  if (total > 100) goto done;
  add(&total, own);
done:
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
