__global__ void sum(const int *v, int n, int *result) {
  int s = 0;
  for (int i = 0; i < n; i++) s += v[i];
  *result = s;  // finding: host_access result
}
int main() {
  int *v, answer = 0;
  cudaMalloc(&v, 64);
  cudaMemset(v, 0, 64);
  sum<<<1, 1>>>(v, 16, &answer);
  cudaDeviceSynchronize();
  cudaFree(v);
}
