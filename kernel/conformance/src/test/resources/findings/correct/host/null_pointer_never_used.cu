// An optional argument.
__global__ void add(int *v, const int *bias, int n) {
  int i = threadIdx.x;
  if (i < n) v[i] += bias ? bias[i] : 1;
}
int main() {
  int h[32];
  int *v;
  cudaMalloc(&v, sizeof(h));
  cudaMemset(v, 0, sizeof(h));
  add<<<1, 32>>>(v, nullptr, 32);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[31] != 1;
}
