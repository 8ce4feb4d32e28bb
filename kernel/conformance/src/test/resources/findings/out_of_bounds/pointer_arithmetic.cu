__global__ void fill(int *data, int chunk) {
  int *mine = data + threadIdx.x * chunk;
  for (int *p = mine; p <= mine + chunk; p++) *p = threadIdx.x;  // finding: out_of_bounds p
}
int main() {
  int *data;
  cudaMalloc(&data, 8 * sizeof(int));
  fill<<<1, 1>>>(data, 8);
  cudaDeviceSynchronize();
  cudaFree(data);
}
