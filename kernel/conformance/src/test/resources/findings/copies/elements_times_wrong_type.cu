// 100 doubles are copied into room for 100 floats.
int main() {
  const int n = 100;
  double h[n] = {};
  float *d;
  cudaMalloc(&d, n * sizeof(float));
  cudaMemcpy(d, h, n * sizeof(double), cudaMemcpyHostToDevice);  // finding: out_of_bounds d
  cudaFree(d);
}
