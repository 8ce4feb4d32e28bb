// Blocks meet inside one word, not in one byte.
__global__ void fill(char *v) { v[blockIdx.x * 3 + threadIdx.x] = 'a' + blockIdx.x; }
int main() {
  char h[24];
  char *v;
  cudaMalloc(&v, sizeof(h));
  fill<<<8, 3>>>(v);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[2] != 'a' || h[3] != 'b' || h[23] != 'h';
}
