// All threads write a NaN, each from a computation of its own.
__global__ void fill(float *out) { out[0] = sqrtf(-1.0f - threadIdx.x); }
int main() {
  float *out;
  cudaMalloc(&out, sizeof(float));
  fill<<<1, 64>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}
