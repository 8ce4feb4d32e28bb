__global__ void sort(int *v) {
  __shared__ int s[128];
  int t = threadIdx.x;
  s[t] = v[t];
  __syncthreads();
  for (int k = 2; k <= 128; k *= 2) {
    for (int j = k / 2; j > 0; j /= 2) {
      int other = t ^ j;
      if (other > t && (s[t] > s[other]) == ((t & k) == 0)) {
        int x = s[t];
        s[t] = s[other];
        s[other] = x;
      }
      __syncthreads();
    }
  }
  v[t] = s[t];
}
int main() {
  int h[128];
  for (int i = 0; i < 128; i++) h[i] = i * 89 % 128;
  int *v;
  cudaMalloc(&v, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  sort<<<1, 128>>>(v);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  for (int i = 0; i < 128; i++)
    if (h[i] != i) return 1;
}
