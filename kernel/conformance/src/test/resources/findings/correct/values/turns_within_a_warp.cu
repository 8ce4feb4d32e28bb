// Lanes write different values to one word, with a __syncwarp in between.
__global__ void turns(int *out) {
  __shared__ int last[2];
  int lane = threadIdx.x % 32, warp = threadIdx.x / 32;
  for (int turn = 0; turn < 32; turn++) {
    if (lane == turn) last[warp] = turn + 1;
    __syncwarp();
  }
  out[threadIdx.x] = last[warp];
}
int main() {
  int *out;
  cudaMalloc(&out, 64 * sizeof(int));
  turns<<<1, 64>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}
