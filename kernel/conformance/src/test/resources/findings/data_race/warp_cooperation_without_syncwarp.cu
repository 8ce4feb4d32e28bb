// A warp loads a row for itself and sums it, without __syncwarp.
__global__ void rows(const int *m, int *out) {
  __shared__ int buffer[4][32];
  int warp = threadIdx.x / 32, lane = threadIdx.x % 32;
  buffer[warp][lane] = m[warp * 32 + lane];  // finding: data_race buffer
  if (lane == 0) {
    int sum = 0;
    for (int k = 0; k < 32; k++) sum += buffer[warp][k];  // other
    out[warp] = sum;
  }
}
int main() {
  int *m, *out;
  cudaMalloc(&m, 128 * sizeof(int));
  cudaMalloc(&out, 4 * sizeof(int));
  cudaMemset(m, 0, 128 * sizeof(int));
  rows<<<1, 128>>>(m, out);
  cudaDeviceSynchronize();
  cudaFree(m);
  cudaFree(out);
}
