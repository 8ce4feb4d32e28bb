__global__ void heat(const float *in, float *out, int w, int h) {
  int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
  if (x >= w || y >= h) return;
  int i = y * w + x;
  bool edge = x == 0 || y == 0 || x == w - 1 || y == h - 1;
  out[i] = edge ? in[i] : 0.25f * (in[i - 1] + in[i + 1] + in[i - w] + in[i + w]);
}
int main() {
  const int w = 33, h = 17;
  float host[w * h];
  for (int i = 0; i < w * h; i++) host[i] = 5;
  float *a, *b;
  cudaMalloc(&a, sizeof(host));
  cudaMalloc(&b, sizeof(host));
  cudaMemcpy(a, host, sizeof(host), cudaMemcpyHostToDevice);
  for (int k = 0; k < 4; k++) {
    heat<<<dim3(3, 2), dim3(16, 16)>>>(a, b, w, h);
    float *t = a;
    a = b;
    b = t;
  }
  cudaMemcpy(host, a, sizeof(host), cudaMemcpyDeviceToHost);
  cudaFree(a);
  cudaFree(b);
  return host[w + 1] != 5;
}
