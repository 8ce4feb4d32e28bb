#define R 1
__global__ void blur(const unsigned char *in, unsigned char *out, int w, int h) {
  __shared__ unsigned char tile[16 + 2 * R][16 + 2 * R];
  int x0 = blockIdx.x * 16 - R, y0 = blockIdx.y * 16 - R;
  for (int i = threadIdx.y * 16 + threadIdx.x; i < 18 * 18; i += 256) {
    int x = min(max(x0 + i % 18, 0), w - 1), y = min(max(y0 + i / 18, 0), h - 1);
    tile[i / 18][i % 18] = in[y * w + x];
  }
  __syncthreads();
  int x = blockIdx.x * 16 + threadIdx.x, y = blockIdx.y * 16 + threadIdx.y;
  if (x >= w || y >= h) return;
  int s = 0;
  for (int dy = 0; dy < 3; dy++)
    for (int dx = 0; dx < 3; dx++) s += tile[threadIdx.y + dy][threadIdx.x + dx];
  out[y * w + x] = s / 9;
}
int main() {
  const int w = 40, h = 23;
  unsigned char host[w * h];
  for (auto &p : host) p = 90;
  unsigned char *in, *out;
  cudaMalloc(&in, sizeof(host));
  cudaMalloc(&out, sizeof(host));
  cudaMemcpy(in, host, sizeof(host), cudaMemcpyHostToDevice);
  blur<<<dim3(3, 2), dim3(16, 16)>>>(in, out, w, h);
  cudaMemcpy(host, out, sizeof(host), cudaMemcpyDeviceToHost);
  cudaFree(in);
  cudaFree(out);
  return host[0] != 90 || host[w * h - 1] != 90;
}
