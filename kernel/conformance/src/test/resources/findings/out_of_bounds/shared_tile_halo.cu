// The tile has no room for the halo.
#define R 2
__global__ void blur(const float *in, float *out, int n) {
  __shared__ float tile[64];
  int i = blockIdx.x * 64 + threadIdx.x;
  tile[threadIdx.x + R] = in[i];  // finding: out_of_bounds tile
  __syncthreads();
  out[i] = tile[threadIdx.x + R];
}
int main() {
  float *in, *out;
  cudaMalloc(&in, 128 * sizeof(float));
  cudaMalloc(&out, 128 * sizeof(float));
  cudaMemset(in, 0, 128 * sizeof(float));
  blur<<<2, 64>>>(in, out, 128);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
