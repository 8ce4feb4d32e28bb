// Lanes that have left the kernel need not be waited for.
__global__ void count(const int *v, int *out, int n) {
  int t = threadIdx.x;
  if (t >= n) return;
  unsigned who = __ballot_sync(0xffffffff, v[t] > 0);
  __syncwarp();
  out[t] = __popc(who);
}
int main() {
  int h[20];
  for (int i = 0; i < 20; i++) h[i] = i % 2;
  int *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  count<<<1, 32>>>(v, out, 20);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(out);
  return h[0] != 10;
}
