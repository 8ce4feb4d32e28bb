// A two-dimensional shared array is walked as one row of 256.
__global__ void sum(int *out) {
  __shared__ int m[16][16];
  m[threadIdx.y][threadIdx.x] = threadIdx.x + threadIdx.y;
  __syncthreads();
  if (threadIdx.x == 0 && threadIdx.y == 0) {
    int *flat = &m[0][0], s = 0;
    for (int i = 0; i < 256; i++) s += flat[i];
    *out = s;
  }
}
int main() {
  int r;
  int *out;
  cudaMalloc(&out, sizeof(int));
  sum<<<1, dim3(16, 16)>>>(out);
  cudaMemcpy(&r, out, sizeof(int), cudaMemcpyDeviceToHost);
  cudaFree(out);
  return r != 3840;
}
