__global__ void even(int *v) { v[2 * threadIdx.x] = 0; }
__global__ void odd(int *v) { v[2 * threadIdx.x + 1] = 1; }
__global__ void sum(const int *v, int *out) { atomicAdd(out, v[threadIdx.x]); }
int main() {
  int r;
  int *v, *out;
  cudaMalloc(&v, 64 * sizeof(int));
  cudaMalloc(&out, sizeof(int));
  cudaMemset(out, 0, sizeof(int));
  even<<<1, 32>>>(v);
  odd<<<1, 32>>>(v);
  sum<<<1, 64>>>(v, out);
  cudaMemcpy(&r, out, sizeof(int), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(out);
  return r != 32;
}
