// Kernels and device functions behind pointers: variables, tables, template arguments, symbols.
#include <cstdio>
struct Scale {
  float f;
  int n;
};
__global__ void add(float* x, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) x[i] += 1;
}
__global__ void twice(float* x, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) x[i] *= 2;
}
template <int K>
__global__ void plus(float* x, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) x[i] += K;
}
template <typename T>
__global__ void scaled(T* x, Scale s, char c) {
  int i = threadIdx.x;
  if (i < s.n) x[i] = x[i] * s.f + c;
}
__global__ void fill(float* x, double v, short s, bool b) { x[threadIdx.x] = v + s + b; }
typedef void (*Kernel)(float*, int);
Kernel table[] = {add, twice, plus<10>};
using Op = float (*)(float, float);
__device__ float sum(float a, float b) { return a + b; }
__host__ __device__ float mul(float a, float b) { return a * b; }
__device__ Op ops[] = {sum, mul};
__device__ Op one = mul;
__constant__ Op fixed[2] = {mul, sum};
__global__ void apply(float* x, int which) {
  x[threadIdx.x] = ops[which](x[threadIdx.x], 3) + fixed[which](1, 2);
}
__global__ void with(float* x, Op f) { x[threadIdx.x] = f(x[threadIdx.x], 10); }
template <Kernel K>
void run(float* d, int n) {
  K<<<1, 32>>>(d, n);
}
template <typename F, typename... A>
void launch(F f, dim3 g, dim3 b, A... a) {
  f<<<g, b>>>(a...);
}
float h[32];
void show(float* d) {
  cudaMemcpy(h, d, sizeof h, cudaMemcpyDeviceToHost);
  printf("%g %g\n", h[0], h[31]);
}
int main() {
  float* d;
  cudaMalloc(&d, sizeof h);
  cudaMemset(d, 0, sizeof h);
  int n = 32;
  auto k = plus<5>;
  k<<<1, 32>>>(d, n);
  show(d);
  void (*p)(float*, int) = &add;
  p<<<1, 32>>>(d, n);
  show(d);
  for (Kernel t : table) t<<<1, 32>>>(d, n);
  show(d);
  Kernel choose = n > 10 ? twice : add;
  (*choose)<<<1, 32>>>(d, n);
  show(d);
  void* args[] = {&d, &n};
  cudaLaunchKernel((void*)add, dim3(1), dim3(32), args, 0, 0);
  show(d);
  cudaLaunchKernel(twice, 1, 32, args);
  show(d);
  auto s = scaled<float>;
  s<<<1, 32>>>(d, Scale{0.5f, 31}, 'A');
  show(d);
  auto f = fill;
  f<<<1, 32>>>(d, 1.5, (short)-3, true);
  show(d);
  run<twice>(d, n);
  show(d);
  launch(add, 1, 32, d, n);
  show(d);
  launch(scaled<float>, 1, 32, d, Scale{2, 40}, 1);
  show(d);
  apply<<<1, 32>>>(d, 0);
  show(d);
  apply<<<1, 32>>>(d, 1);
  show(d);
  Op o;
  cudaMemcpyFromSymbol(&o, one, sizeof(Op));
  with<<<1, 32>>>(d, o);
  show(d);
  Op all[2];
  cudaMemcpyFromSymbol(all, ops, sizeof all);
  with<<<1, 32>>>(d, all[0]);
  show(d);
  cudaLaunchKernel((void*)nullptr, dim3(1), dim3(1), args, 0, 0);
  printf("%s\n", cudaGetErrorString(cudaGetLastError()));
  cudaFree(d);
}
