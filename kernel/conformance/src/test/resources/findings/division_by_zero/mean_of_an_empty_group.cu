// says: `count[g]` vale 0
__global__ void means(const int *sum, const int *count, int *mean) {
  int g = threadIdx.x;
  mean[g] = sum[g] / count[g];  // finding: division_by_zero count
}
int main() {
  int *sum, *count, *mean;
  cudaMalloc(&sum, 32 * sizeof(int));
  cudaMalloc(&count, 32 * sizeof(int));
  cudaMalloc(&mean, 32 * sizeof(int));
  cudaMemset(sum, 1, 32 * sizeof(int));
  cudaMemset(count, 0, 32 * sizeof(int));
  means<<<1, 32>>>(sum, count, mean);
  cudaDeviceSynchronize();
  cudaFree(sum);
  cudaFree(count);
  cudaFree(mean);
}
