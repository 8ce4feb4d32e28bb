// The size is given in elements where bytes are asked.
__global__ void twice(float *v, int n) {
  int i = threadIdx.x;
  if (i < n) v[i] = 2.0f * i;  // finding: out_of_bounds v
  // says: la reserva es de 128 bytes y el kernel recorre 128 elementos: ¿falta * sizeof(float)
}
int main() {
  const int n = 128;
  float *v;
  cudaMalloc(&v, n);
  twice<<<1, n>>>(v, n);
  cudaDeviceSynchronize();
  cudaFree(v);
}
