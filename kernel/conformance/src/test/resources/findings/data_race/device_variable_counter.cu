__device__ int visits;
__global__ void visit() {
  visits++;  // finding: data_race visits
}
int main() {
  visit<<<2, 64>>>();
  cudaDeviceSynchronize();
}
