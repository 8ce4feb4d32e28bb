// A memset that is refused writes nothing, and says so once.
__global__ void scale(int *v, int n) {
  int i = threadIdx.x;
  if (i < n) v[i] = v[i] * 2;
}
int main() {
  const int n = 64;
  int *v;
  cudaMalloc(&v, n * sizeof(int));
  cudaMemset(v, 0, n * sizeof(long long));  // finding: out_of_bounds v
  // says: cudaMemset abarca 512 bytes, pero desde ahí v solo tiene 256
  scale<<<1, n>>>(v, n);
  cudaDeviceSynchronize();
  cudaFree(v);
}
