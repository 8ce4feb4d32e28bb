// A thread that writes again, and threads that write behind a barrier: nothing to note.
__global__ void again(int *out) {
  __shared__ int s;
  if (threadIdx.x == 0) s = 1;
  if (threadIdx.x == 0) s = 1;
  __syncthreads();
  if (threadIdx.x == 1) s = 1;
  __syncthreads();
  out[threadIdx.x] = s;
}
int main() {
  int *out;
  cudaMalloc(&out, 32 * sizeof(int));
  again<<<1, 32>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}
