struct View {
  float *data;
  int size;
};
__device__ View scratch(int n) {
  float buffer[8];
  View view = {buffer, n};
  return view;
}
__global__ void k(int *y) {
  View v = scratch(8);
  for (int i = 0; i < v.size; i++) v.data[i] = i;  // finding: dangling_pointer v.data
  y[threadIdx.x] = 1;
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMemset(y, 0, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
