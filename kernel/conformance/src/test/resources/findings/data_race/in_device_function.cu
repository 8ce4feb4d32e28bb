__device__ void put(int *s, int i, int v) {
  s[i] = v;  // finding: data_race
}
__device__ int get(const int *s, int i) {
  return s[i];  // other
}
__global__ void rotate(int *v) {
  __shared__ int s[96];
  put(s, threadIdx.x, v[threadIdx.x]);
  v[threadIdx.x] = get(s, (threadIdx.x + 40) % 96);
}
int main() {
  int *v;
  cudaMalloc(&v, 96 * sizeof(int));
  cudaMemset(v, 0, 96 * sizeof(int));
  rotate<<<1, 96>>>(v);
  cudaDeviceSynchronize();
  cudaFree(v);
}
