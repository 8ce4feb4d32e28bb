// Every second element is written.
__global__ void work(int *v, int *out) {
  int t = threadIdx.x;
  v[2 * t] = t;
  __syncthreads();
  out[t] = v[t];  // finding: uninitialized_read v
}
int main() {
  int *v, *out;
  cudaMalloc(&v, 128 * sizeof(int));
  cudaMalloc(&out, 64 * sizeof(int));
  work<<<1, 64>>>(v, out);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(out);
}
