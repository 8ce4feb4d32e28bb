__global__ void invert(unsigned char *image, size_t pitch, int width, int height) {
  int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
  if (x < width && y < height) {
    unsigned char *row = image + y * pitch;
    row[x] = 255 - row[x];
  }
}
int main() {
  const int w = 50, h = 20;
  unsigned char host[h][w];
  for (auto &row : host)
    for (auto &p : row) p = 5;
  unsigned char *image;
  size_t pitch;
  cudaMallocPitch(&image, &pitch, w, h);
  cudaMemcpy2D(image, pitch, host, w, w, h, cudaMemcpyHostToDevice);
  invert<<<dim3(4, 2), dim3(16, 16)>>>(image, pitch, w, h);
  cudaMemcpy2D(host, w, image, pitch, w, h, cudaMemcpyDeviceToHost);
  cudaFree(image);
  return host[0][0] != 250 || host[19][49] != 250;
}
