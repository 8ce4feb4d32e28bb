// An atomic counter gives each thread a place of its own.
__global__ void pick(const int *in, int *count, int *out) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (in[i] % 3 == 0) {
    int place = atomicAdd(count, 1);
    out[place] = in[i];
  }
}
int main() {
  int h[256];
  for (int i = 0; i < 256; i++) h[i] = i;
  int *in, *count, *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&count, sizeof(int));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(count, 0, sizeof(int));
  pick<<<4, 64>>>(in, count, out);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(count);
  cudaFree(out);
}
