//// undeclared function
__global__ void k(int *x) { x[0] = nada(1); }
//// function declared after use
__global__ void k(int *x) { x[0] = f(1); }
__device__ int f(int a) { return a; }
//// function with too few arguments
__device__ int f(int a, int b) { return a + b; }
__global__ void k(int *x) { x[0] = f(1); }
//// function with too many arguments
__device__ int f(int a) { return a; }
__global__ void k(int *x) { x[0] = f(1, 2); }
//// function with a pointer in place of a value
__device__ int f(int a) { return a; }
__global__ void k(int *x) { x[0] = f(x); }
//// function with a value in place of a pointer
__device__ int f(int *a) { return *a; }
__global__ void k(int *x) { x[0] = f(x[0]); }
//// function with a const pointer into a plain one
__device__ int f(int *a) { return *a; }
__global__ void k(const int *x, int *y) { y[0] = f(x); }
//// function with a literal for a reference
__device__ int f(int &a) { return a; }
__global__ void k(int *x) { x[0] = f(3); }
//// function with a float for an int reference
__device__ int f(int &a) { return a; }
__global__ void k(int *x, float y) { x[0] = f(y); }
//// reference to a const through a plain reference
__device__ void f(int &a) { a = 1; }
__global__ void k(int *x) { const int a = 2; f(a); x[0] = a; }
//// void function returned
__device__ void f() { return 1; }
__global__ void k(int *x) { f(); x[0] = 1; }
//// int function returns a pointer
__device__ int f(int *p) { return p; }
__global__ void k(int *x) { x[0] = f(x); }
//// pointer function returns an int
__device__ int *f(int *p) { return *p; }
__global__ void k(int *x) { x[0] = *f(x); }
//// kernel returns a value
__global__ void k(int *x) { return x[0]; }
//// kernel that is int
__global__ int k(int *x) { return x[0]; }
//// two functions of one name and parameters
__device__ int f(int a) { return 1; }
__device__ int f(int b) { return 2; }
__global__ void k(int *x) { x[0] = f(1); }
//// two functions that differ in the result
__device__ int f(int a) { return 1; }
__device__ float f(int a) { return 2; }
__global__ void k(int *x) { x[0] = f(1); }
//// two kernels of one name
__global__ void k(int *x) { x[0] = 1; }
__global__ void k(int *x) { x[0] = 2; }
//// overloaded call that is ambiguous
__device__ int f(float a) { return 1; }
__device__ int f(double a) { return 2; }
__global__ void k(int *x) { x[0] = f(1); }
//// overloaded call by long
__device__ int f(int a) { return 1; }
__device__ int f(float a) { return 2; }
__global__ void k(int *x, long n) { x[0] = f(n); }
//// default argument in the middle
__device__ int f(int a = 1, int b) { return a + b; }
__global__ void k(int *x) { x[0] = f(1, 2); }
//// named argument
__device__ int f(int a) { return a; }
__global__ void k(int *x) { x[0] = f(a = 3); }
//// function called without parentheses
__device__ int f() { return 1; }
__global__ void k(int *x) { x[0] = f; }
//// variable called
__global__ void k(int *x, int n) { x[0] = n(3); }
//// function with the name of a variable
__device__ int f(int a) { return a; }
__global__ void k(int *x) { int f = 3; x[0] = f(1); }
//// parameter declared again
__global__ void k(int *x, int n) { int n = 3; x[0] = n; }
//// two parameters of one name
__global__ void k(int *x, int x) { x[0] = 1; }
//// variable declared twice
__global__ void k(int *x) { int a = 1; int a = 2; x[0] = a; }
//// variable declared twice with other types
__global__ void k(int *x) { int a = 1; float a = 2; x[0] = a; }
//// variable of an inner block used outside
__global__ void k(int *x) { { int a = 1; } x[0] = a; }
//// loop variable used after the loop
__global__ void k(int *x) { for (int i = 0; i < 3; i++) x[i] = i; x[i] = 3; }
//// const without a value
__global__ void k(int *x) { const int a; x[0] = a; }
//// const assigned
__global__ void k(int *x) { const int a = 1; a = 2; x[0] = a; }
//// const incremented
__global__ void k(int *x) { const int a = 1; a++; x[0] = a; }
//// const loop variable
__global__ void k(int *x) { for (const int i = 0; i < 3; i++) x[i] = i; }
//// const pointer's target assigned
__global__ void k(const int *x) { x[0] = 1; }
//// const pointer moved
__global__ void k(int *const x) { x++; x[0] = 1; }
//// const array element assigned
__global__ void k(int *x) { const int a[2] = {1, 2}; a[0] = 3; x[0] = a[0]; }
//// const struct's member assigned
struct P { int a; };
__global__ void k(int *x) { const P p = {1}; p.a = 2; x[0] = p.a; }
//// const struct behind a pointer
struct P { int a; };
__global__ void k(const P *p) { p->a = 2; }
//// const __restrict__ pointer assigned
__global__ void k(const float *__restrict__ x) { x[0] = 1; }
//// restrict without underscores
__global__ void k(float *restrict x) { x[0] = 1; }
//// constexpr of a parameter
__global__ void k(int *x, int n) { constexpr int a = n; x[0] = a; }
//// constexpr of threadIdx
__global__ void k(int *x) { constexpr int a = threadIdx.x; x[0] = a; }
//// static_assert of a variable
__global__ void k(int *x, int n) { static_assert(n > 0, "n"); x[0] = n; }
//// assignment to a literal
__global__ void k(int *x) { 3 = x[0]; }
//// assignment to an expression
__global__ void k(int *x, int a) { a + 1 = x[0]; }
//// assignment to a call
__device__ int f() { return 1; }
__global__ void k(int *x) { f() = 2; }
//// increment of a literal
__global__ void k(int *x) { x[0] = 3++; }
//// increment twice
__global__ void k(int *x, int a) { x[0] = a++ ++; }
//// ternary without the else
__global__ void k(int *x) { x[0] = x[1] ? 2; }
//// ternary of two kinds
__global__ void k(int *x) { x[0] = x[1] ? 2 : x; }
//// ternary of struct and int
struct P { int a; };
__global__ void k(int *x, P p) { x[0] = x[1] ? p : 2; }
//// struct without a semicolon
struct P { int a; }
__global__ void k(int *x) { P p; p.a = 1; x[0] = p.a; }
//// struct member that is not there
struct P { int a; };
__global__ void k(int *x) { P p; p.b = 1; x[0] = 1; }
//// struct with an arrow
struct P { int a; };
__global__ void k(int *x) { P p; p->a = 1; x[0] = 1; }
//// struct pointer with a dot
struct P { int a; };
__global__ void k(P *p) { p.a = 1; }
//// struct that contains itself
struct P { int a; P p; };
__global__ void k(int *x) { x[0] = 1; }
//// struct never defined
struct P;
__global__ void k(P p, int *x) { x[0] = 1; }
//// struct pointer never defined
struct P;
__global__ void k(P *p, int *x) { x[0] = p->a; }
//// struct into an int
struct P { int a; };
__global__ void k(int *x, P p) { x[0] = p; }
//// int into a struct
struct P { int a; };
__global__ void k(int *x) { P p = 3; x[0] = p.a; }
//// structs compared
struct P { int a; };
__global__ void k(int *x, P p, P q) { x[0] = p == q; }
//// structs added
struct P { int a; };
__global__ void k(P *x, P p, P q) { x[0] = p + q; }
//// struct of too many values
struct P { int a; };
__global__ void k(int *x) { P p = {1, 2}; x[0] = p.a; }
//// struct as a condition
struct P { int a; };
__global__ void k(int *x, P p) { if (p) x[0] = 1; }
//// struct method without an object
struct P { int a; __device__ int f() { return a; } };
__global__ void k(int *x) { x[0] = P::f(); }
//// method changes a const object
struct P { int a; __device__ void f() { a = 1; } };
__global__ void k(int *x) { const P p = {1}; p.f(); x[0] = p.a; }
//// const method changes the object
struct P { int a; __device__ void f() const { a = 1; } };
__global__ void k(int *x) { P p; p.f(); x[0] = p.a; }
//// private member
class P { int a; };
__global__ void k(int *x) { P p; p.a = 1; x[0] = 1; }
//// constructor without arguments missing
struct P { int a; __device__ P(int a) : a(a) {} };
__global__ void k(int *x) { P p; x[0] = p.a; }
//// constructor with too many arguments
struct P { int a; __device__ P(int a) : a(a) {} };
__global__ void k(int *x) { P p(1, 2); x[0] = p.a; }
//// array of objects without a constructor
struct P { int a; __device__ P(int a) : a(a) {} };
__global__ void k(int *x) { P p[3]; x[0] = p[0].a; }
//// host constructor on the device
struct P { int a; P(int a) : a(a) {} };
__global__ void k(int *x) { P p(1); x[0] = p.a; }
//// this in a function
__device__ int f() { return this->a; }
__global__ void k(int *x) { x[0] = f(); }
//// new without a type
__global__ void k(int *x) { int *p = new; x[0] = *p; }
//// delete of an int
__global__ void k(int *x, int n) { delete n; x[0] = 1; }
//// throw in a kernel
__global__ void k(int *x) { throw 1; }
//// try in a kernel
__global__ void k(int *x) { try { x[0] = 1; } catch (...) { } }
//// typeid in a kernel
__global__ void k(int *x) { x[0] = typeid(int) == typeid(int); }
//// goto to no label
__global__ void k(int *x) { goto fin; }
//// break outside
__global__ void k(int *x) { break; }
//// continue in a switch
__global__ void k(int *x) { switch (x[0]) { case 1: continue; } }
//// variable of type auto without a value
__global__ void k(int *x) { auto a; x[0] = a; }
//// auto of two types
__global__ void k(int *x) { auto a = 1, b = 2.0; x[0] = a + b; }
//// auto parameter
__device__ int f(auto a) { return a; }
__global__ void k(int *x) { x[0] = f(1); }
//// auto array
__global__ void k(int *x) { auto a[2] = {1, 2}; x[0] = a[0]; }
//// range-for of a pointer
__global__ void k(int *x) { for (int a : x) x[0] += a; }
//// lambda without a capture
__global__ void k(int *x) { int n = 3; auto f = [](int a) { return a + n; }; x[0] = f(1); }
//// lambda that changes a copy
__global__ void k(int *x) { int n = 3; auto f = [n](int a) { n = a; return n; }; x[0] = f(1); }
//// lambda with too few arguments
__global__ void k(int *x) { auto f = [](int a) { return a; }; x[0] = f(); }
//// recursive lambda
__global__ void k(int *x) { auto f = [&](int a) { return a ? f(a - 1) : 0; }; x[0] = f(1); }
