// Only the members that were written are read.
struct Body {
  float x, y, mass, unused;
};
__global__ void make(Body *b) {
  b[threadIdx.x].x = 1;
  b[threadIdx.x].mass = 2;
}
__global__ void use(const Body *b, float *out) {
  out[threadIdx.x] = b[threadIdx.x].x * b[threadIdx.x].mass;
}
int main() {
  float h[32];
  Body *b;
  float *out;
  cudaMalloc(&b, 32 * sizeof(Body));
  cudaMalloc(&out, sizeof(h));
  make<<<1, 32>>>(b);
  use<<<1, 32>>>(b, out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(b);
  cudaFree(out);
  return h[0] != 2;
}
