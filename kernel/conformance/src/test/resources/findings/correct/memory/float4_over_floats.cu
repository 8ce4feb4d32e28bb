__global__ void scale(float *v, int n) {
  int i = threadIdx.x;
  if (i < n / 4) {
    float4 x = reinterpret_cast<float4 *>(v)[i];
    x.x *= 2;
    x.y *= 2;
    x.z *= 2;
    x.w *= 2;
    reinterpret_cast<float4 *>(v)[i] = x;
  }
  if (i < n % 4) v[n / 4 * 4 + i] *= 2;
}
int main() {
  float h[30];
  for (int i = 0; i < 30; i++) h[i] = i;
  float *v;
  cudaMalloc(&v, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  scale<<<1, 32>>>(v, 30);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[29] != 58 || h[3] != 6;
}
