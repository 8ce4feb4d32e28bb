// The compare-and-swap loop reads the old value plainly at first.
__device__ void maxFloat(float *address, float value) {
  int *word = (int *)address, old = *word;
  while (__int_as_float(old) < value) {
    int seen = atomicCAS(word, old, __float_as_int(value));
    if (seen == old) break;
    old = seen;
  }
}
__global__ void maximum(const float *v, float *best, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) maxFloat(best, v[i]);
}
int main() {
  float h[200], r;
  for (int i = 0; i < 200; i++) h[i] = i * 7 % 199;
  float *v, *best;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&best, sizeof(float));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(best, 0, sizeof(float));
  maximum<<<2, 128>>>(v, best, 200);
  cudaMemcpy(&r, best, sizeof(float), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(best);
  return r != 198;
}
