__global__ void k(float *p) {
  cudaMalloc(&p, 4);
  std::sort(p, p + 1);
}
