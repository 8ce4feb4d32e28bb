// The third launch argument is missing: there are 0 bytes.
__global__ void reverse(int *v) {
  extern __shared__ int s[];
  int t = threadIdx.x;
  s[t] = v[t];  // finding: out_of_bounds s
  __syncthreads();
  v[t] = s[blockDim.x - 1 - t];
}
int main() {
  int *v;
  cudaMalloc(&v, 128 * sizeof(int));
  cudaMemset(v, 0, 128 * sizeof(int));
  reverse<<<1, 128>>>(v);
  cudaDeviceSynchronize();
  cudaFree(v);
}
