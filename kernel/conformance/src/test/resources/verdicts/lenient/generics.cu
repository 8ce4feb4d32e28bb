//// constexpr function with an unset variable
__device__ constexpr int f(int a) { int s; s = a; return s; }
__global__ void k(int *x) { x[0] = f(1); }
//// lambda with template parameters
__global__ void k(int *x) { auto f = []<typename T>(T a) { return a; }; x[0] = f(3); }
//// generic lambda
__global__ void k(int *x) { auto f = [](auto a, auto b) { return a + b; }; x[0] = f(3, 4.5f); }
//// lambda mutable without parentheses
__global__ void k(int *x) { int a = 1; auto f = [a] mutable { a++; return a; }; x[0] = f(); }
