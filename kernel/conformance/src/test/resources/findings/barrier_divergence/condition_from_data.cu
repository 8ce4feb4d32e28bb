// The block's condition must be the same for all; this one comes from each thread's own element.
__global__ void relax(const float *error, float *v) {
  int t = threadIdx.x;
  float e = error[t];
  while (e > 0.1f) {
    v[t] *= 0.5f;
    __syncthreads();  // finding: barrier_divergence
    e *= 0.5f;
  }
  __syncthreads();
  if (t == 0) v[64] = 1;
}
int main() {
  float h[64];
  for (int i = 0; i < 64; i++) h[i] = i * 0.05f;
  float *error, *v;
  cudaMalloc(&error, sizeof(h));
  cudaMalloc(&v, 65 * sizeof(float));
  cudaMemcpy(error, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(v, 0, sizeof(h));
  relax<<<1, 64>>>(error, v);
  cudaDeviceSynchronize();
  cudaFree(error);
  cudaFree(v);
}
