// A byte of the mask is written by one thread while all read the whole word.
__global__ void flags(unsigned *out) {
  __shared__ unsigned mask[16];
  int t = threadIdx.x;
  if (t < 16) mask[t] = 0;
  __syncthreads();
  unsigned char *bytes = (unsigned char *)mask;
  bytes[t] = t;  // finding: data_race
  out[t] = mask[t / 4];  // other
}
int main() {
  unsigned *out;
  cudaMalloc(&out, 64 * sizeof(unsigned));
  flags<<<1, 64>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}
