// The result is written into the array that neighbours still read.
__global__ void smooth(float *v, int n) {
  int i = threadIdx.x;
  if (i > 0 && i < n - 1) v[i] = (v[i - 1] + v[i + 1]) / 2;  // finding: data_race v
}
int main() {
  float *v;
  cudaMalloc(&v, 256 * sizeof(float));
  cudaMemset(v, 0, 256 * sizeof(float));
  smooth<<<1, 256>>>(v, 256);
  cudaDeviceSynchronize();
  cudaFree(v);
}
