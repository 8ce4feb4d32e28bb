//// explicit constructor in braces
struct P { int a; __device__ explicit P(int a) : a(a) {} };
__global__ void k(int *x) { P p = {3}; x[0] = p.a; }
//// deleted assignment
struct P { int a; P &operator=(const P &) = delete; };
__global__ void k(int *x) { P p{1}, q{2}; p = q; x[0] = p.a; }
//// member twice in a constructor's list
struct P { int a; __device__ P() : a(1), a(2) {} };
__global__ void k(int *x) { P p; x[0] = p.a; }
//// override of another type
struct P { __device__ virtual int f() { return 1; } };
struct Q : P { __device__ float f() override { return 2; } };
__global__ void k(int *x) { Q q; x[0] = q.f(); }
//// base that is final
struct P final { int a; };
struct Q : P { int b; };
__global__ void k(int *x) { Q q; x[0] = q.a; }
//// private base
class P { public: int a; };
class Q : P { };
__global__ void k(int *x) { Q q; q.a = 1; x[0] = q.a; }
//// private type
class P { struct Q { int a; }; };
__global__ void k(int *x) { P::Q q; q.a = 1; x[0] = q.a; }
//// conversion to a private base
class P { public: int a; };
class Q : P { };
__device__ int f(P *p) { return p->a; }
__global__ void k(int *x) { Q q; x[0] = f(&q); }
//// const_cast of a value
__global__ void k(int *x) { const int a = 1; x[0] = const_cast<int>(a); }
//// bit-field of a float
struct P { float a : 3; };
__global__ void k(int *x) { P p; x[0] = 1; }
//// union with a constructor's member
struct P { int a; __device__ P() : a(1) {} };
union U { P p; int b; };
__global__ void k(int *x) { U u; u.b = 1; x[0] = u.b; }
//// enumerator out of range
enum A : unsigned char { UNO = 300 };
__global__ void k(int *x) { x[0] = UNO; }
//// switch of an enum class by int
enum class A { UNO };
__global__ void k(int *x, A a) { switch (a) { case 0: x[0] = 1; } }
//// typedef twice with other types
typedef int numero;
typedef float numero;
__global__ void k(numero *x) { x[0] = 1; }
//// reference to a reference
__global__ void k(int *x) { int & &r = x[0]; r = 1; }
//// array of no length
__global__ void k(int *x) { int a[0]; x[0] = sizeof(a); }
//// array from another
__global__ void k(int *x) { int a[2] = {1, 2}; int b[2] = a; x[0] = b[0]; }
//// negative index of a new
__global__ void k(int *x) { int *p = new int[-1]; x[0] = p[0]; }
//// increment of a void pointer
__global__ void k(void *x) { x++; }
