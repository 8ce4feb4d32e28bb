// Pinned memory is used by both sides.
__global__ void twice(int *v) { v[threadIdx.x] *= 2; }
int main() {
  int *h, *d;
  cudaHostAlloc(&h, 32 * sizeof(int), cudaHostAllocMapped);
  for (int i = 0; i < 32; i++) h[i] = i;
  cudaHostGetDevicePointer(&d, h, 0);
  twice<<<1, 32>>>(d);
  cudaDeviceSynchronize();
  int bad = h[31] != 62;
  cudaFreeHost(h);
  return bad;
}
