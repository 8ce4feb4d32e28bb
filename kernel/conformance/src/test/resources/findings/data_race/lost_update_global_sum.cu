// says: atomicAdd
__global__ void sum(const float *v, float *total, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) *total += v[i];  // finding: data_race total
}
int main() {
  float *v, *total;
  cudaMalloc(&v, 500 * sizeof(float));
  cudaMalloc(&total, sizeof(float));
  cudaMemset(v, 0, 500 * sizeof(float));
  cudaMemset(total, 0, sizeof(float));
  sum<<<4, 128>>>(v, total, 500);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(total);
}
