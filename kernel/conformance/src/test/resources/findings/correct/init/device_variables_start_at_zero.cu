__device__ int counter;
__device__ int table[32];
__global__ void count() {
  atomicAdd(&counter, 1);
  table[threadIdx.x] += threadIdx.x;
}
int main() {
  int c;
  count<<<1, 32>>>();
  cudaMemcpyFromSymbol(&c, counter, sizeof(int));
  return c != 32;
}
