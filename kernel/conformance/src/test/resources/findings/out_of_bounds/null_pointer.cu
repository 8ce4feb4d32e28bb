__global__ void touch(int *p) {
  p[threadIdx.x] = 1;  // finding: out_of_bounds p
}
int main() {
  touch<<<1, 32>>>(nullptr);
  cudaDeviceSynchronize();
}
