// Warps exchange registers; what they wrote to memory is not ordered by that.
__global__ void pass(int *out) {
  __shared__ int s[32];
  int t = threadIdx.x;
  s[t] = t * t;  // finding: data_race s
  int sum = __reduce_add_sync(0xffffffff, t);
  out[t] = s[31 - t] + sum;  // other
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
