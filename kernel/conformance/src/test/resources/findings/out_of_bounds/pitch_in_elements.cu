// cudaMallocPitch gives the pitch in bytes.
__global__ void clear(float *image, size_t pitch, int width, int height) {
  int x = threadIdx.x, y = threadIdx.y;
  if (x < width && y < height) image[y * pitch + x] = 0;  // finding: out_of_bounds image
}
int main() {
  float *image;
  size_t pitch;
  cudaMallocPitch(&image, &pitch, 20 * sizeof(float), 16);
  clear<<<1, dim3(32, 16)>>>(image, pitch, 20, 16);
  cudaDeviceSynchronize();
  cudaFree(image);
}
