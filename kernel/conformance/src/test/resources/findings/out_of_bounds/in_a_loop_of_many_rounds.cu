// A grid-stride loop with a wrong bound.
__global__ void fill(int *v, int n) {
  int stride = gridDim.x * blockDim.x;
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n + stride; i += stride)
    v[i] = i;  // finding: out_of_bounds v
}
int main() {
  int *v;
  cudaMalloc(&v, 10000 * sizeof(int));
  fill<<<4, 64>>>(v, 10000);
  cudaDeviceSynchronize();
  cudaFree(v);
}
