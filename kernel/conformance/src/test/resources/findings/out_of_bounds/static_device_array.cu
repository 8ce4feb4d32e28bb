// says: 64
__device__ int table[64];
__global__ void set() {
  table[threadIdx.x] = 1;  // finding: out_of_bounds table
}
int main() {
  set<<<1, 96>>>();
  cudaDeviceSynchronize();
}
