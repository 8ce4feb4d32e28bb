#include <climits>
// What is not evaluated does not divide: by ?:, by && and by an if.
__global__ void guarded(int *y, int n, float zero) {
  int i = threadIdx.x;
  int d = i % 3;
  int a = d ? 100 / d : 0;
  int b = d == 0 ? -1 : 100 % d;
  bool c = d != 0 && 100 / d > 60;
  bool e = d == 0 || 100 % d == 0;
  if (n) a += i / n;
  float f = 1 / zero;
  y[i] = a + b + c + e + (f > 1) + 7 / blockDim.x + i / 3;
}
// The least number by minus one wraps on a GPU and is no error of the divisor.
__global__ void least(int *y, int minus) { y[threadIdx.x] = INT_MIN / minus + INT_MIN % minus; }
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  guarded<<<1, 32>>>(y, 0, 0.0f);
  least<<<1, 32>>>(y, -1);
  cudaDeviceSynchronize();
  cudaFree(y);
}
