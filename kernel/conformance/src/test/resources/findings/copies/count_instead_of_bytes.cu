// n bytes are copied instead of n floats.
__global__ void scale(float *v, int n) {
  int i = threadIdx.x;
  if (i < n) v[i] = v[i] * 2;  // finding: uninitialized_read v
  // says: cudaMemcpy (línea 13) solo escribió 64 bytes de 256 (16 elementos de 64).
  // says: ¿falta * sizeof(float)?
}
int main() {
  const int n = 64;
  float h[n] = {};
  float *v;
  cudaMalloc(&v, sizeof(h));
  cudaMemcpy(v, h, n, cudaMemcpyHostToDevice);
  scale<<<1, n>>>(v, n);
  cudaDeviceSynchronize();
  cudaFree(v);
}
