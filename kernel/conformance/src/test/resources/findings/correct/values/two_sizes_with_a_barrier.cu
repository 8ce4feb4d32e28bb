// First words, then bytes of them, by other threads, behind a barrier.
__global__ void fill(int *words) {
  int t = threadIdx.x;
  words[t / 2] = 7;
  __syncthreads();
  ((unsigned char *)words)[(t * 3) % 64] = t;
}
int main() {
  int *words;
  cudaMalloc(&words, 32 * sizeof(int));
  fill<<<1, 64>>>(words);
  cudaDeviceSynchronize();
  cudaFree(words);
}
