__global__ void big(float *v) {
  extern __shared__ float s[];
  s[threadIdx.x] = v[threadIdx.x];
  v[threadIdx.x] = s[threadIdx.x];
}
int main() {
  float *v;
  cudaMalloc(&v, 128);
  cudaMemset(v, 0, 128);
  big<<<1, 32, 64 * 1024>>>(v);  // finding: bad_launch
  cudaDeviceSynchronize();
  cudaFree(v);
}
