// Works only for square images.
__global__ void invert(unsigned char *image, int width, int height) {
  int col = blockIdx.x * blockDim.x + threadIdx.x;
  int row = blockIdx.y * blockDim.y + threadIdx.y;
  if (col < height && row < width) {
    image[row * width + col] = 255;  // finding: out_of_bounds image
  }
}
int main() {
  const int width = 48, height = 32;
  unsigned char *image;
  cudaMalloc(&image, width * height);
  invert<<<dim3(3, 4), dim3(16, 16)>>>(image, width, height);
  cudaDeviceSynchronize();
  cudaFree(image);
}
