// All threads store different values in one place: who wins is luck. A different index mends it.
__global__ void square(const int *in, int *out) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  out[blockIdx.x] = in[i] * in[i];  // finding: data_race out
}
int main() {
  int h[128];
  for (int i = 0; i < 128; i++) h[i] = i;
  int *in, *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, 2 * sizeof(int));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  square<<<2, 64>>>(in, out);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
