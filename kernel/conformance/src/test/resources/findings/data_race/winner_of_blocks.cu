// Each block stores its number when it finds something: the answer changes from run to run.
__global__ void find(const int *in, int wanted, int *where) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (in[i] == wanted) *where = i;  // finding: data_race where
}
int main() {
  int h[256];
  for (int i = 0; i < 256; i++) h[i] = i % 64;
  int *in, *where;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&where, sizeof(int));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(where, 0, sizeof(int));
  find<<<4, 64>>>(in, 7, where);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(where);
}
