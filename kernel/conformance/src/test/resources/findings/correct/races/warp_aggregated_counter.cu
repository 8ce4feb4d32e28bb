// One lane adds for all lanes that take part.
__global__ void positive(const int *v, int *out, int *count) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  bool take = v[i] > 0;
  unsigned who = __ballot_sync(0xffffffff, take);
  int lane = threadIdx.x % 32, base = 0;
  if (lane == 0) base = atomicAdd(count, __popc(who));
  base = __shfl_sync(0xffffffff, base, 0);
  if (take) out[base + __popc(who & ((1u << lane) - 1))] = v[i];
}
int main() {
  int h[256], c;
  for (int i = 0; i < 256; i++) h[i] = i % 2;
  int *v, *out, *count;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMalloc(&count, sizeof(int));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(count, 0, sizeof(int));
  positive<<<2, 128>>>(v, out, count);
  cudaMemcpy(&c, count, sizeof(int), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(out);
  cudaFree(count);
  return c != 128;
}
