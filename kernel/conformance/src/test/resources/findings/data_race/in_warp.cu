// A reduction of the last warp as it was written before Volta: volatile does not order lanes.
#include <cstdio>

__global__ void sum(const float *in, float *out) {
  __shared__ float part[64];
  volatile float *v = part;
  int t = threadIdx.x;
  part[t] = in[t];
  __syncthreads();
  if (t < 32) {
    v[t] += v[t + 32];  // other
    v[t] += v[t + 16];  // finding: data_race
    v[t] += v[t + 8];
  }
  if (t == 0) *out = part[0];
}

int main() {
  float in[64], *din, *dout;
  for (int i = 0; i < 64; i++) in[i] = i;
  cudaMalloc(&din, sizeof in);
  cudaMalloc(&dout, sizeof(float));
  cudaMemcpy(din, in, sizeof in, cudaMemcpyHostToDevice);
  sum<<<1, 64>>>(din, dout);
  cudaDeviceSynchronize();
  cudaFree(din);
  cudaFree(dout);
}
