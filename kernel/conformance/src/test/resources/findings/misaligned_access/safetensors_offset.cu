// The data of the second tensor starts at a byte that is no multiple of 8.
__global__ void total(const char *file, size_t offset, int n, double *out) {
  const double *data = (const double *)(file + offset);
  double sum = 0;
  for (int i = 0; i < n; i++) sum += data[i];  // finding: misaligned_access
  *out = sum;
}
int main() {
  char *file;
  double *out;
  cudaMalloc(&file, 256);
  cudaMalloc(&out, sizeof(double));
  cudaMemset(file, 0, 256);
  total<<<1, 1>>>(file, 12, 8, out);
  cudaDeviceSynchronize();
  cudaFree(file);
  cudaFree(out);
}
