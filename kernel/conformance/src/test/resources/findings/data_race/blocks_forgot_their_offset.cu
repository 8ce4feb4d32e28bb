// Every block writes the same elements: blockIdx is missing in the index.
__global__ void scale(const float *in, float *out) {
  int i = threadIdx.x;
  out[i] = in[blockIdx.x * blockDim.x + i] * 2;  // finding: data_race out
}
int main() {
  float h[256];
  for (int i = 0; i < 256; i++) h[i] = i;
  float *in, *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  scale<<<4, 64>>>(in, out);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
