// Each warp has its own row, ordered by __syncwarp only; no block barrier is needed.
__global__ void rows(const int *m, int *out) {
  __shared__ int buffer[4][32];
  int warp = threadIdx.x / 32, lane = threadIdx.x % 32;
  buffer[warp][lane] = m[warp * 32 + lane];
  __syncwarp();
  out[warp * 32 + lane] = buffer[warp][31 - lane];
}
int main() {
  int h[128];
  for (int i = 0; i < 128; i++) h[i] = i;
  int *m, *out;
  cudaMalloc(&m, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(m, h, sizeof(h), cudaMemcpyHostToDevice);
  rows<<<1, 128>>>(m, out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(m);
  cudaFree(out);
  return h[0] != 31 || h[127] != 96;
}
