// Threads write different values to one word, one after the other.
__global__ void turns(int *out) {
  __shared__ int last;
  for (int turn = 0; turn < 64; turn++) {
    if (threadIdx.x == turn) last = turn * turn;
    __syncthreads();
    if (threadIdx.x == 63 - turn) out[turn] = last;
    __syncthreads();
  }
}
int main() {
  int *out;
  cudaMalloc(&out, 64 * sizeof(int));
  turns<<<2, 64>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}
