// The last warp has 8 threads; the mask says so.
__global__ void sum(const int *v, int *out, int n) {
  int i = threadIdx.x;
  unsigned mask = __ballot_sync(__activemask(), i < n);
  if (i < n) {
    int s = v[i];
    s = __reduce_add_sync(mask, s);
    if (i % 32 == 0) out[i / 32] = s;
  }
}
int main() {
  int h[40], r[2];
  for (int &x : h) x = 1;
  int *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(r));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  sum<<<1, 64>>>(v, out, 40);
  cudaMemcpy(r, out, sizeof(r), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(out);
  return r[0] != 32 || r[1] != 8;
}
