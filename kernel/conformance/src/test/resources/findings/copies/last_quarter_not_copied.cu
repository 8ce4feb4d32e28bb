// The copy is in bytes, but of too few elements.
__global__ void scale(float *v, int n) {
  int i = threadIdx.x;
  if (i < n) v[i] = v[i] * 2;  // finding: uninitialized_read v
  // says: solo escribió 192 bytes de 256 (48 elementos de 64). Haga que llegue hasta el final
}
int main() {
  const int n = 64;
  float h[n] = {};
  float *v;
  cudaMalloc(&v, sizeof(h));
  cudaMemcpy(v, h, 48 * sizeof(float), cudaMemcpyHostToDevice);
  scale<<<1, n>>>(v, n);
  cudaDeviceSynchronize();
  cudaFree(v);
}
