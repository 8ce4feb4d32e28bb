// Each thread compares with its right neighbour, all at once: pairs overlap.
__global__ void pass(int *v, int n) {
  int i = threadIdx.x;
  if (i + 1 < n && v[i] > v[i + 1]) {
    int x = v[i];
    v[i] = v[i + 1];  // finding: data_race v
    v[i + 1] = x;
  }
}
int main() {
  int h[128];
  for (int i = 0; i < 128; i++) h[i] = 128 - i;
  int *v;
  cudaMalloc(&v, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  pass<<<1, 128>>>(v, 128);
  cudaDeviceSynchronize();
  cudaFree(v);
}
