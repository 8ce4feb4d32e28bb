struct Body {
  float x, y, mass;
};
__global__ void place(Body *b) {
  b[threadIdx.x].x = threadIdx.x;
  b[threadIdx.x].y = 0;
}
__global__ void weigh(const Body *b, float *out) {
  out[threadIdx.x] = b[threadIdx.x].mass;  // finding: uninitialized_read
}
int main() {
  Body *b;
  float *out;
  cudaMalloc(&b, 32 * sizeof(Body));
  cudaMalloc(&out, 32 * sizeof(float));
  place<<<1, 32>>>(b);
  weigh<<<1, 32>>>(b, out);
  cudaDeviceSynchronize();
  cudaFree(b);
  cudaFree(out);
}
