__global__ void reverse(int *data) {
  __shared__ int s[64];
  s[threadIdx.x] = data[threadIdx.x];  // other
  data[threadIdx.x] = s[63 - threadIdx.x];  // finding: data_race s
}
int main() {
  int *d;
  cudaMalloc(&d, 64 * sizeof(int));
  cudaMemset(d, 0, 64 * sizeof(int));
  reverse<<<1, 64>>>(d);
  cudaDeviceSynchronize();
  cudaFree(d);
}
