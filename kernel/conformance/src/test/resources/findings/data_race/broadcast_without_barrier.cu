// Thread 0 computes for all, nobody waits.
__global__ void scale(float *v) {
  __shared__ float factor;
  if (threadIdx.x == 0) factor = 0.25f;  // finding: data_race factor
  v[threadIdx.x] *= factor;  // other
}
int main() {
  float *v;
  cudaMalloc(&v, 128 * sizeof(float));
  cudaMemset(v, 0, 128 * sizeof(float));
  scale<<<1, 128>>>(v);
  cudaDeviceSynchronize();
  cudaFree(v);
}
