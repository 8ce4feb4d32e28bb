constexpr int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
template <int N> struct Fact { static constexpr int value = N * Fact<N - 1>::value; };
template <> struct Fact<0> { static constexpr int value = 1; };
enum Modo { RAPIDO = 3, LENTO };
__device__ int table[fib(7)] = {Fact<4>::value, LENTO, sizeof(double4)};
__global__ void k(int *x) { x[0] = table[RAPIDO - 1] + fib(10); }
