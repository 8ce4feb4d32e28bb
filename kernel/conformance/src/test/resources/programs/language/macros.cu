// Object-like and function-like macros, stringising, pasting, conditionals, variadics.
#include <cstdio>
#define SQUARE(x) ((x) * (x))
#define N 10
#define STR(x) #x
#define JOIN(a, b) a##b
#define LOG(format, ...) printf(format, __VA_ARGS__)
#define CHECK(call)                                          \
  do {                                                       \
    cudaError_t error = call;                                \
    if (error != cudaSuccess) {                              \
      printf("%s:%d %s\n", __FILE__, __LINE__, cudaGetErrorString(error)); \
      return 1;                                              \
    }                                                        \
  } while (0)
#ifdef __CUDACC__
#define WHERE 1
#else
#define WHERE 0
#endif
#if N > 5 && !defined(NOT_DEFINED)
#define BRANCH 3
#else
#define BRANCH 4
#endif
__global__ void k() {
  int JOIN(va, lue) = 7;
  LOG("%d %d %s %d\n", SQUARE(value), N, STR(a_b), BRANCH);
}
int main() {
  k<<<1, 1>>>();
  CHECK(cudaDeviceSynchronize());
  printf("%d %d\n", SQUARE(1 + 1) + 2, WHERE);
  return 0;
}
