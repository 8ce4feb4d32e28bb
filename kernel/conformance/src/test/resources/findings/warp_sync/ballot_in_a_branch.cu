__global__ void compact(const int *v, int *out) {
  int t = threadIdx.x;
  if (v[t] > 0) {
    unsigned who = __ballot_sync(0xffffffff, v[t] > 5);  // finding: warp_sync
    out[t] = __popc(who);
  }
}
int main() {
  int h[32];
  for (int i = 0; i < 32; i++) h[i] = i % 9 - 1;
  int *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  compact<<<1, 32>>>(v, out);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(out);
}
