// The tile is half as high as the block: rows overwrite each other.
__global__ void load(const double *in, double *out) {
  __shared__ double tile[8][32];
  int x = threadIdx.x, y = threadIdx.y;
  tile[y % 8][x] = in[y * 32 + x];  // finding: data_race tile
  __syncthreads();
  out[y * 32 + x] = tile[y % 8][x];
}
int main() {
  double h[512];
  for (int i = 0; i < 512; i++) h[i] = i;
  double *in, *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  load<<<1, dim3(32, 16)>>>(in, out);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
