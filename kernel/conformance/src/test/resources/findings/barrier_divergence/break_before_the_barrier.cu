// A thread that has found something leaves the loop while the others go on.
__global__ void search(const int *v, int *found, int n) {
  int t = threadIdx.x;
  __shared__ int rounds;
  if (t == 0) rounds = n / 64;
  __syncthreads();
  for (int r = 0; r < rounds; r++) {
    if (v[r * 64 + t] == 1) {
      found[t] = r;
      break;
    }
    __syncthreads();  // finding: barrier_divergence
  }
  __syncthreads();
  if (t == 0) found[64] = 1;
}
int main() {
  int h[256] = {};
  h[70] = 1;
  int *v, *found;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&found, 65 * sizeof(int));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  search<<<1, 64>>>(v, found, 256);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(found);
}
