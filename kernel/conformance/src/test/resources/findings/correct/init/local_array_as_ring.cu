// A ring of the last four values; only what was stored is read.
__global__ void average(const int *v, int *out, int n) {
  int ring[4];
  for (int i = 0; i < n; i++) {
    ring[i % 4] = v[i];
    int s = 0, have = min(i + 1, 4);
    for (int k = 0; k < have; k++) s += ring[k];
    out[i] = s / have;
  }
}
int main() {
  int h[10];
  for (int i = 0; i < 10; i++) h[i] = i * 4;
  int *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  average<<<1, 1>>>(v, out, 10);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(out);
  return h[9] != 30;
}
