// says: __syncwarp
__global__ void shift(int *v) {
  __shared__ int s[32];
  int t = threadIdx.x;
  s[t] = v[t];  // finding: data_race s
  v[t] = s[(t + 1) % 32];  // other
}
int main() {
  int *v;
  cudaMalloc(&v, 32 * sizeof(int));
  cudaMemset(v, 0, 32 * sizeof(int));
  shift<<<1, 32>>>(v);
  cudaDeviceSynchronize();
  cudaFree(v);
}
