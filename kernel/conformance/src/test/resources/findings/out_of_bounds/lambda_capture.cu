template <typename F>
__global__ void forEach(int n, F f) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) f(i);
}
int main() {
  int *v;
  cudaMalloc(&v, 100 * sizeof(int));
  forEach<<<1, 128>>>(101, [=] __device__(int i) {
    v[i] = i;  // finding: out_of_bounds v
  });
  cudaDeviceSynchronize();
  cudaFree(v);
}
