// With 96 threads the partners 96 to 127 of the first step do not exist.
// says: t + stride = 96
__global__ void sum(const int *in, int *out) {
  __shared__ int s[96];
  int t = threadIdx.x;
  s[t] = in[t];
  __syncthreads();
  for (int stride = 64; stride > 0; stride /= 2) {
    if (t < stride) s[t] += s[t + stride];  // finding: out_of_bounds s
    __syncthreads();
  }
  if (t == 0) *out = s[0];
}
int main() {
  int *in, *out;
  cudaMalloc(&in, 96 * sizeof(int));
  cudaMalloc(&out, sizeof(int));
  cudaMemset(in, 0, 96 * sizeof(int));
  sum<<<1, 96>>>(in, out);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
