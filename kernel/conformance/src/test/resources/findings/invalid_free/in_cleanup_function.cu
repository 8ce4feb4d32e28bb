// The error path and the normal path both clean up.
struct Buffers {
  float *in, *out;
};
void cleanup(Buffers &b) {
  cudaFree(b.in);  // finding: invalid_free
  cudaFree(b.out);
  b.out = nullptr;
}
int main() {
  Buffers b;
  cudaMalloc(&b.in, 64);
  cudaMalloc(&b.out, 64);
  cleanup(b);
  cleanup(b);
}
