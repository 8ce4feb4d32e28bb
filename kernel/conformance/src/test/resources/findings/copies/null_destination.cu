int main() {
  int h[4] = {};
  int *d = nullptr;
  cudaMemcpy(d, h, sizeof(h), cudaMemcpyHostToDevice);  // finding: out_of_bounds d
}
