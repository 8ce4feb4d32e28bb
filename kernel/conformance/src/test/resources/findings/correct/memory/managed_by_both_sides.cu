__global__ void twice(int *v, int n) {
  for (int i = threadIdx.x; i < n; i += blockDim.x) v[i] *= 2;
}
int main() {
  int *v;
  cudaMallocManaged(&v, 100 * sizeof(int));
  for (int i = 0; i < 100; i++) v[i] = i;
  twice<<<1, 32>>>(v, 100);
  cudaDeviceSynchronize();
  int bad = v[99] != 198;
  cudaFree(v);
  return bad;
}
