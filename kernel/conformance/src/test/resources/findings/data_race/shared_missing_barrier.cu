// says: __syncthreads
__global__ void reverse(int *v) {
  __shared__ int s[128];
  int t = threadIdx.x;
  s[t] = v[t];  // finding: data_race s
  v[t] = s[127 - t];  // other
}
int main() {
  int *v;
  cudaMalloc(&v, 128 * sizeof(int));
  cudaMemset(v, 0, 128 * sizeof(int));
  reverse<<<1, 128>>>(v);
  cudaDeviceSynchronize();
  cudaFree(v);
}
