// i - radius is unsigned and wraps round to a huge number.
__global__ void maxFilter(const int *in, int *out, unsigned n, unsigned radius) {
  unsigned i = threadIdx.x;
  int best = 0;
  for (unsigned j = 0; j <= 2 * radius; j++) {
    unsigned k = i - radius + j;
    if (k >= 0) best = max(best, in[k]);  // finding: out_of_bounds in
  }
  out[i] = best;
}
int main() {
  int *in, *out;
  cudaMalloc(&in, 64 * sizeof(int));
  cudaMalloc(&out, 64 * sizeof(int));
  cudaMemset(in, 0, 64 * sizeof(int));
  maxFilter<<<1, 64>>>(in, out, 64, 2);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
