// The guard of a ragged edge encloses the barrier.
__global__ void transpose(const float *in, float *out, int width, int height) {
  __shared__ float tile[16][17];
  int x = blockIdx.x * 16 + threadIdx.x, y = blockIdx.y * 16 + threadIdx.y;
  if (x < width && y < height) {
    tile[threadIdx.y][threadIdx.x] = in[y * width + x];
    __syncthreads();  // finding: barrier_divergence
    out[x * height + y] = tile[threadIdx.y][threadIdx.x];
  }
}
int main() {
  const int w = 40, h = 20;
  float *in, *out;
  cudaMalloc(&in, w * h * sizeof(float));
  cudaMalloc(&out, w * h * sizeof(float));
  cudaMemset(in, 0, w * h * sizeof(float));
  transpose<<<dim3(3, 2), dim3(16, 16)>>>(in, out, w, h);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
