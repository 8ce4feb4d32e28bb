//// undeclared variable
__global__ void k(int *x) { x[j] = 1; }
//// misspelt threadIdx
__global__ void k(int *x) { x[threadIdX.x] = 1; }
//// wrong member of threadIdx
__global__ void k(int *x) { x[threadIdx.w] = 1; }
//// undeclared function
__global__ void k(float *x) { x[0] = cuadrado(x[0]); }
//// function declared later
__global__ void k(float *x) { x[0] = cuadrado(x[0]); }
__device__ float cuadrado(float a) { return a * a; }
//// undeclared type
__global__ void k(Punto *p) { p->x = 1; }
//// unknown member of a struct
struct P { float x, y; };
__global__ void k(P *p) { p->z = 1; }
//// dot on a pointer
struct P { float x, y; };
__global__ void k(P *p) { p.x = 1; }
//// arrow on a value
struct P { float x, y; };
__global__ void k(float *out) { P p; p->x = 1; out[0] = p.x; }
//// variable of an ended loop
__global__ void k(int *x) { for (int i = 0; i < 4; i++) x[i] = i; x[i] = 0; }
//// variable of an ended block
__global__ void k(int *x) { { int a = 1; x[0] = a; } x[1] = a; }
//// variable declared twice
__global__ void k(int *x) { int a = 1; int a = 2; x[0] = a; }
//// variable with the name of a parameter
__global__ void k(int *x) { int x = 2; }
//// two parameters of one name
__global__ void k(int *x, int x) { }
//// function defined twice
__device__ int f(int a) { return a; }
__device__ int f(int a) { return a + 1; }
__global__ void k(int *x) { x[0] = f(1); }
//// kernel defined twice
__global__ void k(int *x) { x[0] = 1; }
__global__ void k(int *x) { x[0] = 2; }
//// struct defined twice
struct P { float x; };
struct P { float y; };
__global__ void k(P *p) { }
//// overloads that differ in the result only
__device__ int f(int a) { return a; }
__device__ float f(int a) { return a; }
__global__ void k(int *x) { x[0] = f(1); }
//// unknown namespace
__global__ void k(float *x) { x[0] = mate::sin(x[0]); }
//// unknown member of a namespace
namespace m { __device__ int f() { return 1; } }
__global__ void k(int *x) { x[0] = m::g(); }
//// name of a namespace without it
namespace m { __device__ int f() { return 1; } }
__global__ void k(int *x) { x[0] = f(); }
//// unknown enumerator
enum Color { ROJO, VERDE };
__global__ void k(int *x) { x[0] = AZUL; }
//// enumerator of an enum class without its name
enum class Color { ROJO, VERDE };
__global__ void k(Color *x) { x[0] = ROJO; }
//// label that is not there
__global__ void k(int *x) { goto fin; x[0] = 1; }
//// using a variable as a type
__global__ void k(int *x) { int real = 3; real y = 4; x[0] = y; }
//// using a type as a value
struct P { int x; };
__global__ void k(int *x) { x[0] = P; }
//// using a function as a value
__device__ int f() { return 1; }
__global__ void k(int *x) { x[0] = f + 1; }
//// member function called without parentheses
struct P { int a; __device__ int doble() { return 2 * a; } };
__global__ void k(int *x) { P p{1}; x[0] = p.doble; }
//// private member
class P { int a; };
__global__ void k(P *p) { p->a = 1; }
//// private method
class P { __device__ int f() { return 1; } };
__global__ void k(int *x) { P p; x[0] = p.f(); }
//// this outside a class
__global__ void k(int *x) { x[0] = this->a; }
//// duplicate case
__global__ void k(int *x) {
  switch (threadIdx.x) { case 1: x[0] = 1; break; case 1: x[0] = 2; break; }
}
//// two defaults
__global__ void k(int *x) {
  switch (threadIdx.x) { default: x[0] = 1; break; default: x[0] = 2; }
}
//// enumerator twice
enum Color { ROJO, VERDE, ROJO };
__global__ void k(int *x) { x[0] = VERDE; }
//// label twice
__global__ void k(int *x) { fin: x[0] = 1; fin: x[0] = 2; }
