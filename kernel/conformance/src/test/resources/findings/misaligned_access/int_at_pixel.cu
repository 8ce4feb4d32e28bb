// An RGB image read as one int a pixel.
__global__ void gray(const unsigned char *rgb, unsigned char *out, int n) {
  int i = threadIdx.x;
  if (i < n) {
    int pixel = *(const int *)&rgb[3 * i];  // finding: misaligned_access rgb
    out[i] = (pixel & 255) + (pixel >> 8 & 255) + (pixel >> 16 & 255);
  }
}
int main() {
  unsigned char *rgb, *out;
  cudaMalloc(&rgb, 3 * 64 + 4);
  cudaMalloc(&out, 64);
  cudaMemset(rgb, 1, 3 * 64 + 4);
  gray<<<1, 64>>>(rgb, out, 64);
  cudaDeviceSynchronize();
  cudaFree(rgb);
  cudaFree(out);
}
