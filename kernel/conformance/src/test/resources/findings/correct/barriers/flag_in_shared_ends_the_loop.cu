// All threads read the flag between two barriers, so all leave together.
__global__ void search(const int *v, int *out, int n) {
  __shared__ int found;
  int t = threadIdx.x;
  if (t == 0) found = -1;
  __syncthreads();
  for (int base = 0; base < n; base += 64) {
    if (v[base + t] == 1) atomicMax(&found, base + t);
    __syncthreads();
    int f = found;
    __syncthreads();
    if (f >= 0) break;
  }
  if (t == 0) *out = found;
}
int main() {
  int h[256] = {}, r;
  h[70] = 1;
  int *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(int));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  search<<<1, 64>>>(v, out, 256);
  cudaMemcpy(&r, out, sizeof(int), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(out);
  return r != 70;
}
