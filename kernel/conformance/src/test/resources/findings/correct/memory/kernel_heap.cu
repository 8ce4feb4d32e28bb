// Memory that a kernel reserves and frees itself.
__global__ void work(int *out) {
  int *mine = (int *)malloc(8 * sizeof(int));
  for (int k = 0; k < 8; k++) mine[k] = k * threadIdx.x;
  int s = 0;
  for (int k = 0; k < 8; k++) s += mine[k];
  free(mine);
  out[threadIdx.x] = s;
}
int main() {
  int h[32];
  int *out;
  cudaMalloc(&out, sizeof(h));
  work<<<1, 32>>>(out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(out);
  return h[2] != 56;
}
