// The mask names those who are there, but the first asks a lane of the other branch.
__global__ void scan(const int *in, int *out) {
  int t = threadIdx.x;
  if (t >= 8) {
    int before = __shfl_up_sync(0xffffff00, in[t], 1);  // finding: warp_sync
    out[t] = in[t] + before;
  }
}
int main() {
  int h[128];
  for (int i = 0; i < 128; i++) h[i] = i;
  int *in, *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(out, 0, sizeof(h));
  scan<<<1, 32>>>(in, out);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
