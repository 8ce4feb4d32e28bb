// A warp exchanges registers and, behind a __syncwarp, memory too.
__global__ void pass(int *out) {
  __shared__ int s[32];
  int t = threadIdx.x;
  s[t] = t * t;
  int sum = __reduce_add_sync(0xffffffff, t);
  __syncwarp();
  out[t] = s[31 - t] + sum;
}
int main() {
  int h[32];
  int *out;
  cudaMalloc(&out, sizeof(h));
  pass<<<1, 32>>>(out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(out);
  return h[31] != 496;
}
