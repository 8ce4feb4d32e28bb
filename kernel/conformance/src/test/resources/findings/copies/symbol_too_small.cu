__constant__ float coefficients[8];
int main() {
  float h[16] = {};
  cudaMemcpyToSymbol(coefficients, h, sizeof(h));  // finding: out_of_bounds coefficients
}
