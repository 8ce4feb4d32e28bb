// A function fills variables through pointers and references.
__device__ void sincosTwice(float a, float *s, float &c) {
  *s = 2 * a;
  c = 3 * a;
}
__global__ void work(float *out) {
  float s, c;
  sincosTwice(threadIdx.x, &s, c);
  out[threadIdx.x] = s + c;
}
int main() {
  float h[32];
  float *out;
  cudaMalloc(&out, sizeof(h));
  work<<<1, 32>>>(out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(out);
  return h[2] != 10;
}
