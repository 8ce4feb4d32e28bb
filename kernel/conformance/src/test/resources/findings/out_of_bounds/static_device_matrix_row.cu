// A row's end, inside the matrix: the next row is not what was meant, but the memory is valid up to
// the matrix's end.
__device__ float grid2d[16][16];
__global__ void set() {
  int row = threadIdx.y, col = threadIdx.x;
  grid2d[row][col + 1] = 0.0f;  // finding: out_of_bounds grid2d
}
int main() {
  set<<<1, dim3(16, 16)>>>();
  cudaDeviceSynchronize();
}
