// Goes past one allocation into the memory that was reserved right behind it.
__global__ void fill(int *a) {
  a[threadIdx.x] = 7;  // finding: out_of_bounds a
}
int main() {
  int *a, *b;
  cudaMalloc(&a, 64 * sizeof(int));
  cudaMalloc(&b, 64 * sizeof(int));
  fill<<<1, 128>>>(a);
  cudaDeviceSynchronize();
  cudaFree(a);
  cudaFree(b);
}
