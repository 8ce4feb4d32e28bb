// The last of the 20 threads takes the difference to a neighbour that is not there.
__global__ void differences(const int *in, int *out) {
  int t = threadIdx.x, x = in[t];
  int next = __shfl_down_sync(0xfffff, x, 1);  // finding: warp_sync
  out[t] = next - x;
}
int main() {
  int h[128];
  for (int i = 0; i < 128; i++) h[i] = i;
  int *in, *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(out, 0, sizeof(h));
  differences<<<1, 20>>>(in, out);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
