// __func__ names the function that it stands in, in functions, methods, templates and kernels.
#include <cstdio>
#include <cstring>
#define HERE printf("%s:", __func__)
struct Counter {
  void step() { HERE; }
};
template <typename T>
void show(T) {
  HERE;
}
__global__ void kernel() {
  if (threadIdx.x == 0) printf("%s\n", __FUNCTION__);
}
int main() {
  Counter().step();
  show(1);
  printf("%d:%d\n", (int)sizeof(__func__), strcmp(__func__, "main"));
  kernel<<<1, 32>>>();
  cudaDeviceSynchronize();
}
