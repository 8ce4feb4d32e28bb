// What comes from lanes that are not there is not used.
__global__ void sum(const int *v, int *out, int n) {
  int lane = threadIdx.x;
  if (lane >= n) return;
  unsigned mask = __activemask();
  int s = v[lane];
  for (int d = 16; d > 0; d /= 2) {
    int other = __shfl_down_sync(mask, s, d);
    if (lane + d < n) s += other;
  }
  if (lane == 0) *out = s;
}
int main() {
  int h[32], r;
  for (int &x : h) x = 2;
  int *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(int));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  sum<<<1, 32>>>(v, out, 21);
  cudaMemcpy(&r, out, sizeof(int), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(out);
  return r != 42;
}
