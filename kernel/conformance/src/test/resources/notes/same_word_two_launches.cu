// Both launches do it: one note.
__global__ void start(float *total) { *total = 0.5f; }  // note: total, 2, 62
int main() {
  float *total;
  cudaMalloc(&total, sizeof(float));
  start<<<1, 32>>>(total);
  start<<<1, 32>>>(total);
  cudaDeviceSynchronize();
  cudaFree(total);
}
