__global__ void shift(int *v, int n) {
  int i = threadIdx.x;
  if (i + 1 < n) v[i] = v[i + 1];  // finding: data_race v
}
int main() {
  int *v;
  cudaMallocManaged(&v, 64 * sizeof(int));
  for (int i = 0; i < 64; i++) v[i] = i;
  shift<<<1, 64>>>(v, 64);
  cudaDeviceSynchronize();
  cudaFree(v);
}
