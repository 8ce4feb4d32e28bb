// The host's array has fewer rows than are copied.
int main() {
  float h[7 * 10] = {};
  float *d;
  size_t pitch;
  cudaMallocPitch(&d, &pitch, 10 * sizeof(float), 8);
  cudaMemcpy2D(d, pitch, h, 10 * sizeof(float), 10 * sizeof(float), 8, cudaMemcpyHostToDevice);  // finding: out_of_bounds h
  cudaFree(d);
}
