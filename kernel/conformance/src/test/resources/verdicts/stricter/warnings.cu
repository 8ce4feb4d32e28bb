//// return without a value
__device__ int f() { return; }
__global__ void k(int *x) { x[0] = f(); }
//// kernel called as a function
__global__ void a(int *x) { x[0] = 1; }
__global__ void k(int *x) { a(x); }
//// switch whose label skips an initialiser
__global__ void k(int *x) { switch (x[0]) { case 1: int a = 3; x[1] = a; break; case 2: x[1] = 2; } }
//// switch whose label skips a constructor
struct S { int a; __device__ S() { a = 1; } };
__global__ void k(int *x) { switch (x[0]) { case 1: S s; x[1] = s.a; break; case 2: x[1] = 2; } }
//// case over an initialisation
__global__ void k(int *x) {
  switch (x[0]) { case 0: int a = 3; x[1] = a; break; case 1: x[1] = 2; }
}
//// default over an initialisation
__global__ void k(int *x) { switch (x[0]) { case 0: int a = 3; x[1] = a; break; default: x[2] = 1; } }
