__global__ void sum(const int *v, int *out) {
  atomicAdd(out, v[threadIdx.x]);  // finding: use_after_free v
}
int main() {
  int *v, *out;
  cudaMalloc(&v, 32 * sizeof(int));
  cudaMalloc(&out, sizeof(int));
  cudaMemset(v, 0, 32 * sizeof(int));
  cudaMemset(out, 0, sizeof(int));
  cudaFree(v);
  sum<<<1, 32>>>(v, out);
  cudaDeviceSynchronize();
  cudaFree(out);
}
