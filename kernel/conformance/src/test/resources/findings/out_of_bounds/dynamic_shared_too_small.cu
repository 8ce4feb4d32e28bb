// The launch asks for 64 floats, the block has 128 threads.
__global__ void reverse(float *v) {
  extern __shared__ float s[];
  int t = threadIdx.x;
  s[t] = v[t];  // finding: out_of_bounds s
  __syncthreads();
  v[t] = s[blockDim.x - 1 - t];
}
int main() {
  float *v;
  cudaMalloc(&v, 128 * sizeof(float));
  cudaMemset(v, 0, 128 * sizeof(float));
  reverse<<<1, 128, 64 * sizeof(float)>>>(v);
  cudaDeviceSynchronize();
  cudaFree(v);
}
