// Four pixels shrink to one, and each thread writes its own colour there.
__global__ void shrink(const unsigned char *in, unsigned char *out, int width) {
  int x = blockIdx.x * blockDim.x + threadIdx.x;
  int y = blockIdx.y * blockDim.y + threadIdx.y;
  out[(y / 2) * (width / 2) + x / 2] = in[y * width + x];  // finding: data_race out
}
int main() {
  unsigned char h[1024];
  for (int i = 0; i < 1024; i++) h[i] = (unsigned char)(i * 7);
  unsigned char *in, *out;
  cudaMalloc(&in, 1024);
  cudaMalloc(&out, 256);
  cudaMemcpy(in, h, 1024, cudaMemcpyHostToDevice);
  shrink<<<dim3(2, 2), dim3(16, 16)>>>(in, out, 32);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
