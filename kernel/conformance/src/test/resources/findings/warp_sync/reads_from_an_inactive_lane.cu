// The mask is right, but nobody in it has the value that all ask for.
__global__ void next(int *v) {
  int t = threadIdx.x;
  if (t < 8) {
    int x = __shfl_sync(0xff, t, 8);  // finding: warp_sync
    v[t] = x;
  }
}
int main() {
  int *v;
  cudaMalloc(&v, 32 * sizeof(int));
  next<<<1, 32>>>(v);
  cudaDeviceSynchronize();
  cudaFree(v);
}
