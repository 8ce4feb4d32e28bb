// All-pairs forces with tiles of float4; momentum is conserved.
#include <cstdio>
#include <cmath>
#define P 32
__device__ float3 interact(float4 bi, float4 bj, float3 a) {
  float3 r;
  r.x = bj.x - bi.x;
  r.y = bj.y - bi.y;
  r.z = bj.z - bi.z;
  float d2 = r.x * r.x + r.y * r.y + r.z * r.z + 0.01f;
  float inv = rsqrtf(d2 * d2 * d2);
  float s = bj.w * inv;
  a.x += r.x * s;
  a.y += r.y * s;
  a.z += r.z * s;
  return a;
}
__global__ void forces(const float4 *bodies, float4 *acc, int n) {
  __shared__ float4 tile[P];
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  float4 mine = bodies[i];
  float3 a = make_float3(0.0f, 0.0f, 0.0f);
  for (int t = 0; t < n / P; t++) {
    tile[threadIdx.x] = bodies[t * P + threadIdx.x];
    __syncthreads();
#pragma unroll 4
    for (int j = 0; j < P; j++) a = interact(mine, tile[j], a);
    __syncthreads();
  }
  acc[i] = make_float4(a.x, a.y, a.z, 0.0f);
}
int main() {
  const int n = 96;
  float4 h[n], r[n];
  for (int i = 0; i < n; i++) {
    h[i].x = sinf(i * 1.3f); h[i].y = cosf(i * 0.7f); h[i].z = sinf(i * 2.1f + 1); h[i].w = 1.0f;
  }
  float4 *b, *a;
  cudaMalloc(&b, sizeof(h)); cudaMalloc(&a, sizeof(h));
  cudaMemcpy(b, h, sizeof(h), cudaMemcpyHostToDevice);
  forces<<<n / P, P>>>(b, a, n);
  cudaMemcpy(r, a, sizeof(r), cudaMemcpyDeviceToHost);
  double sx = 0, sy = 0, sz = 0, big = 0;
  for (int i = 0; i < n; i++) {
    sx += r[i].x; sy += r[i].y; sz += r[i].z;
    big = fmax(big, fabs(r[i].x));
  }
  double drift = (fabs(sx) + fabs(sy) + fabs(sz)) / big;
  printf("drift %.3f\n", drift);
  if (big == 0) printf("no forces\n");
  cudaFree(a); cudaFree(b);
}
