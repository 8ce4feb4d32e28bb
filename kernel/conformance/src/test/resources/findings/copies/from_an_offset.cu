// The second half is copied with the whole size.
int main() {
  float h[64] = {};
  float *d;
  cudaMalloc(&d, sizeof(h));
  cudaMemcpy(d + 32, h, sizeof(h), cudaMemcpyHostToDevice);  // finding: out_of_bounds d
  cudaFree(d);
}
