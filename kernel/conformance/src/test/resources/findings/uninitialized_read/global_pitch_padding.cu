// The bytes behind each row are read as if they were the image's.
__global__ void sum(const unsigned char *image, size_t pitch, int rows, int *out) {
  int s = 0;
  for (int i = 0; i < pitch * rows; i++) s += image[i];  // finding: uninitialized_read image
  *out = s;
}
int main() {
  unsigned char *image;
  size_t pitch;
  int *out;
  cudaMallocPitch(&image, &pitch, 100, 4);
  cudaMalloc(&out, sizeof(int));
  cudaMemset2D(image, pitch, 1, 100, 4);
  sum<<<1, 1>>>(image, pitch, 4, out);
  cudaDeviceSynchronize();
  cudaFree(image);
  cudaFree(out);
}
