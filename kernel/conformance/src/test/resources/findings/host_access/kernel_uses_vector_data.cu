#include <vector>
__global__ void twice(float *v, int n) {
  int i = threadIdx.x;
  if (i < n) v[i] *= 2;  // finding: host_access v
}
int main() {
  std::vector<float> h(32, 1.0f);
  twice<<<1, 32>>>(h.data(), 32);
  cudaDeviceSynchronize();
}
