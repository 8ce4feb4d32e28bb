// says: cudaMemset
__global__ void add(const float *v, float *total) {
  atomicAdd(total, v[threadIdx.x]);  // finding: uninitialized_read total
}
int main() {
  float *v, *total;
  cudaMalloc(&v, 64 * sizeof(float));
  cudaMalloc(&total, sizeof(float));
  cudaMemset(v, 0, 64 * sizeof(float));
  add<<<1, 64>>>(v, total);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(total);
}
