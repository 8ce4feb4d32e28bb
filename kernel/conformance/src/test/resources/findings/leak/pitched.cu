int main() {
  float *image;
  size_t pitch;
  cudaMallocPitch(&image, &pitch, 100, 10);  // finding: leak image
}
