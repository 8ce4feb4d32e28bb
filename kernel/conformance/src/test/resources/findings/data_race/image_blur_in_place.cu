__global__ void blur(unsigned char *image, int width, int height) {
  int x = blockIdx.x * blockDim.x + threadIdx.x;
  int y = blockIdx.y * blockDim.y + threadIdx.y;
  if (x >= width - 1 || y >= height - 1) return;
  int sum = 0;
  for (int dy = 0; dy < 2; dy++)
    for (int dx = 0; dx < 2; dx++) sum += image[(y + dy) * width + x + dx];  // finding: data_race image
  image[y * width + x] = sum / 4;  // other
}
int main() {
  unsigned char *image;
  cudaMalloc(&image, 32 * 32);
  cudaMemset(image, 7, 32 * 32);
  blur<<<dim3(2, 2), dim3(16, 16)>>>(image, 32, 32);
  cudaDeviceSynchronize();
  cudaFree(image);
}
