// 1D stencil with a halo in shared memory and coefficients in constant memory.
#include <cstdio>
#define R 3
#define B 64
__constant__ float weights[2 * R + 1];

__global__ void stencil(const float *in, float *out, int n) {
  __shared__ float s[B + 2 * R];
  int g = blockIdx.x * blockDim.x + threadIdx.x;
  int l = threadIdx.x + R;
  s[l] = g < n ? in[g] : 0.0f;
  if (threadIdx.x < R) {
    s[l - R] = g - R >= 0 ? in[g - R] : 0.0f;
    s[l + B] = g + B < n ? in[g + B] : 0.0f;
  }
  __syncthreads();
  float acc = 0.0f;
#pragma unroll
  for (int k = -R; k <= R; k++) acc += weights[k + R] * s[l + k];
  if (g < n) out[g] = acc;
}

int main() {
  const int n = 500;
  float h[n], r[n], w[2 * R + 1] = {1, 2, 3, 4, 3, 2, 1};
  for (int i = 0; i < n; i++) h[i] = i % 17;
  float *a, *b;
  cudaMalloc(&a, sizeof(h));
  cudaMalloc(&b, sizeof(h));
  cudaMemcpyToSymbol(weights, w, sizeof(w));
  cudaMemcpy(a, h, sizeof(h), cudaMemcpyHostToDevice);
  stencil<<<(n + B - 1) / B, B>>>(a, b, n);
  cudaMemcpy(r, b, sizeof(r), cudaMemcpyDeviceToHost);
  int errors = 0;
  for (int i = 0; i < n; i++) {
    float want = 0;
    for (int k = -R; k <= R; k++) want += w[k + R] * (i + k >= 0 && i + k < n ? h[i + k] : 0.0f);
    if (want != r[i]) errors++;
  }
  printf("errors %d\n", errors);
  cudaFree(a);
  cudaFree(b);
}
