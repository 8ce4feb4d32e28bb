struct Sample {
  char kind;
  int value;
};
__global__ void fill(Sample *s) { s[threadIdx.x].kind = 1; }
__global__ void copy(const Sample *s, Sample *t) {
  t[threadIdx.x] = s[threadIdx.x];  // finding: uninitialized_read s
}
int main() {
  Sample *s, *t;
  cudaMalloc(&s, 32 * sizeof(Sample));
  cudaMalloc(&t, 32 * sizeof(Sample));
  fill<<<1, 32>>>(s);
  copy<<<1, 32>>>(s, t);
  cudaDeviceSynchronize();
  cudaFree(s);
  cudaFree(t);
}
