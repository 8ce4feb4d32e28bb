__global__ void forces(const float4 *body, float3 *force, int n) {
  __shared__ float4 tile[64];
  int i = blockIdx.x * 64 + threadIdx.x;
  float4 me = i < n ? body[i] : make_float4(0, 0, 0, 0);
  float3 f = make_float3(0, 0, 0);
  for (int base = 0; base < n; base += 64) {
    int j = base + threadIdx.x;
    tile[threadIdx.x] = j < n ? body[j] : make_float4(0, 0, 0, 0);
    __syncthreads();
    for (int k = 0; k < 64; k++) {
      float dx = tile[k].x - me.x, dy = tile[k].y - me.y, dz = tile[k].z - me.z;
      float r = rsqrtf(dx * dx + dy * dy + dz * dz + 0.01f);
      float w = tile[k].w * r * r * r;
      f.x += w * dx;
      f.y += w * dy;
      f.z += w * dz;
    }
    __syncthreads();
  }
  if (i < n) force[i] = f;
}
int main() {
  const int n = 100;
  float4 hb[n];
  float3 hf[n];
  for (int i = 0; i < n; i++) hb[i] = make_float4(i, 0, 0, 1);
  float4 *b;
  float3 *f;
  cudaMalloc(&b, sizeof(hb));
  cudaMalloc(&f, sizeof(hf));
  cudaMemcpy(b, hb, sizeof(hb), cudaMemcpyHostToDevice);
  forces<<<2, 64>>>(b, f, n);
  cudaMemcpy(hf, f, sizeof(hf), cudaMemcpyDeviceToHost);
  cudaFree(b);
  cudaFree(f);
  return !(hf[0].x > 0 && hf[99].x < 0);
}
