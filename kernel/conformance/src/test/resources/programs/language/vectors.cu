// Built-in vector types, their constructors, and 16-byte loads through reinterpret_cast.
#include <cstdio>
__global__ void k(const float *in, float *out) {
  float4 v = reinterpret_cast<const float4 *>(in)[threadIdx.x];
  float4 w = make_float4(v.x + 1, v.y + 1, v.z + 1, v.w + 1);
  ((float4 *)out)[threadIdx.x] = w;
  if (threadIdx.x == 0) {
    int2 i = make_int2(10, 14);
    uchar4 c;
    c.x = 255;
    double2 d = {6.0, 0.5};
    printf("%g %g %g %g\n", v.x, v.y, v.z, v.w);
    printf("%d %d\n", i.x, i.y);
    printf("%g %d\n", d.x + d.y, c.x);
  }
}
int main() {
  float h[128], r[128], *a, *b;
  for (int i = 0; i < 128; i++) h[i] = i + 1;
  cudaMalloc(&a, sizeof(h));
  cudaMalloc(&b, sizeof(h));
  cudaMemcpy(a, h, sizeof(h), cudaMemcpyHostToDevice);
  k<<<1, 32>>>(a, b);
  cudaMemcpy(r, b, sizeof(r), cudaMemcpyDeviceToHost);
  for (int i = 0; i < 128; i++)
    if (r[i] != h[i] + 1) printf("wrong at %d\n", i);
  cudaFree(a);
  cudaFree(b);
}
