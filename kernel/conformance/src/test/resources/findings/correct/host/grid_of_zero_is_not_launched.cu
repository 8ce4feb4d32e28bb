// n is 0, and the launch is left out.
__global__ void fill(int *v, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) v[i] = 1;
}
int main() {
  int n = 0, blocks = (n + 255) / 256;
  if (blocks > 0) fill<<<blocks, 256>>>(nullptr, n);
  return cudaDeviceSynchronize();
}
