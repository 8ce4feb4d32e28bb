//// derived constructor that passes the base's value
struct B { int a; __device__ B(int v) : a(v) {} }; struct D : B { __device__ D(int v) : B(v + 1) {} };
__global__ void k(int *x) { D d(3); x[0] = d.a; }
//// method of the base brought back by using
struct B { __device__ int f(int a) { return a; } }; struct D : B { using B::f; __device__ int f() { return 1; } };
__global__ void k(int *x) { D d; x[0] = d.f(3) + d.f(); }
//// method of the base called by its full name
struct B { __device__ int f(int a) { return a; } }; struct D : B { __device__ int f() { return 1; } };
__global__ void k(int *x) { D d; x[0] = d.B::f(3); }
//// two bases with one member named in full
struct A { int v; }; struct B { int v; }; struct D : A, B {};
__global__ void k(int *x) { D d; d.A::v = 1; x[0] = d.A::v; }
//// static const member inside
struct S { static const int v = 3; };
__global__ void k(int *x) { x[0] = S::v; }
//// static constexpr member inside
struct S { static constexpr float v = 3.5f; };
__global__ void k(float *x) { x[0] = S::v; }
//// static constexpr array member by a constant index
struct S { static constexpr int v[3] = {1, 2, 3}; };
__global__ void k(int *x) { constexpr int a = S::v[1]; x[0] = a; }
//// constructor that is private used by a factory
class S { int v; __device__ S(int a) : v(a) {} public: __device__ static S make(int a) { return S(a); } __device__ int get() const { return v; } };
__global__ void k(int *x) { x[0] = S::make(3).get(); }
//// protected member by another object of the derived
class B { protected: int v = 1; };
class D : public B { public: __device__ int f(D &b) { return b.v; } };
__global__ void k(int *x) { D b; D d; x[0] = d.f(b); }
//// nested class reads the private members of the outer
class A { int v = 3; public: struct In { __device__ int f(A &a) { return a.v; } }; };
__global__ void k(int *x) { A a; A::In i; x[0] = i.f(a); }
//// const object with default member values
struct S { int v = 2; };
__global__ void k(int *x) { const S s; x[0] = s.v; }
//// const object with a constructor
struct S { int v; __device__ S() : v(2) {} };
__global__ void k(int *x) { const S s; x[0] = s.v; }
//// object as a call of its constructor
struct S { int v; __device__ S(int a) : v(a) {} };
__global__ void k(int *x) { x[0] = S(4).v; }
//// destructor called on an object
struct S { int v; __device__ ~S() {} };
__global__ void k(int *x) { S s; s.v = 1; x[0] = s.v; s.~S(); }
//// converting constructor used for a parameter
struct S { int v; __device__ S(int a) : v(a) {} };
__device__ int f(S s) { return s.v; }
__global__ void k(int *x) { x[0] = f(3); }
//// aggregate with a base in braces
struct B { int a; }; struct D : B { int b; };
__global__ void k(int *x) { D d = {{1}, 2}; x[0] = d.a + d.b; }
//// aggregate with default values in braces
struct S { int a = 1; int b = 2; };
__global__ void k(int *x) { S s = {5}; x[0] = s.a + s.b; }
//// nested braces left out
struct P { int a[2]; int b; };
__global__ void k(int *x) { P p = {1, 2, 3}; x[0] = p.b; }
//// copy constructor deleted and returned as made
struct S { int v; __device__ S(int a) : v(a) {} S(const S &) = delete; };
__device__ S f() { return S(3); }
__global__ void k(int *x) { x[0] = f().v; }
//// deleted function for another type
__device__ int f(int a) { return a; }
__device__ int f(double) = delete;
__global__ void k(int *x) { x[0] = f(1); }
//// const method that writes a mutable member
struct S { mutable int v; __device__ void f() const { v = 3; } };
__global__ void k(int *x) { S s; s.f(); x[0] = s.v; }
//// const method that writes through a pointer member
struct S { int *p; __device__ void f() const { p[0] = 3; } };
__global__ void k(int *x) { S s{x}; s.f(); }
//// method on a temporary bound to a plain reference
struct S { int v; __device__ S &add(int a) { v += a; return *this; } };
__device__ int f(S &s) { return s.v; }
__global__ void k(int *x) { x[0] = f(S{1}.add(2)); }
//// reference member bound in the list
struct S { int &r; __device__ S(int &a) : r(a) {} };
__global__ void k(int *x) { S s(x[0]); s.r = 3; }
//// operator index that returns a reference and is assigned
struct S { int v[4]; __device__ int &operator[](int i) { return v[i]; } };
__global__ void k(int *x) { S s; s[0] = 3; x[0] = s[0]; }
//// operator call with two arguments
struct S { int v[4]; __device__ int &operator()(int i, int j) { return v[i * 2 + j]; } };
__global__ void k(int *x) { S s; s(0, 1) = 4; x[0] = s(0, 1); }
//// operator for a scalar on the right
struct S { float v; __device__ S operator*(float f) const { return S{v * f}; } };
__global__ void k(float *x) { S a{1}; x[0] = (a * 2).v; }
//// operator arrow of a small pointer
struct P { int *p; }; struct S { P v; __device__ P *operator->() { return &v; } };
__global__ void k(int *x) { S s{{x}}; s->p[0] = 3; }
//// friend defined inside
struct S { int v; friend __device__ int get(const S &s) { return s.v; } };
__global__ void k(int *x) { S s{3}; x[0] = get(s); }
//// union read by another member
union U { int a; float b; };
__global__ void k(int *x) { U u; u.b = 1.0f; x[0] = u.a; }
//// anonymous union in a struct
struct S { union { int a; float b; }; };
__global__ void k(int *x) { S s; s.b = 1.0f; x[0] = s.a; }
//// inherited constructors
struct B { int a; __device__ B(int v) : a(v) {} }; struct D : B { using B::B; };
__global__ void k(int *x) { D d(3); x[0] = d.a; }
//// delegating constructor
struct S { int a; __device__ S(int v) : a(v) {} __device__ S() : S(7) {} };
__global__ void k(int *x) { S s; x[0] = s.a; }
//// public before each member as in Java
class S { public: int a; public: int b; };
__global__ void k(int *x) { S s{1, 2}; x[0] = s.a; }
//// method defined outside without device
struct S { int v; __device__ int f() const; };
int S::f() const { return v; }
__global__ void k(int *x) { S s{3}; x[0] = s.f(); }
//// pointer to a struct with a star in parentheses and a dot
struct S { int v; };
__device__ int f(const S *s) { return (*s).v; }
__global__ void k(int *x) { S s{1}; x[0] = f(&s); }
//// structured binding by a reference
struct S { int a, b; };
__global__ void k(int *x) { S s{1, 2}; auto &[a, b] = s; a = 5; x[0] = s.a + b; }
//// structured binding by a const reference to a temporary
struct S { int a, b; };
__device__ S f() { return S{1, 2}; }
__global__ void k(int *x) { const auto &[a, b] = f(); x[0] = a + b; }
//// structured binding of a float3
__global__ void k(float *x) { auto [a, b, c] = make_float3(1, 2, 3); x[0] = a + b + c; }
//// member that hides those of two bases
struct A { int v; }; struct B { int v; };
struct C : A, B { int v; __device__ int f() { return v; } };
__global__ void k(int *x) { C c; c.v = 1; x[0] = c.f(); }
//// methods of two bases made one set
struct A { __device__ int v(int) { return 1; } }; struct B { __device__ int v(float) { return 2; } };
struct C : A, B { using A::v; using B::v; __device__ int f() { return v(1); } };
__global__ void k(int *x) { C c; x[0] = c.f(); }
//// constant of a base that is there twice
struct R { static const int s = 3; enum { E = 2 }; typedef int T; }; struct A : R {}; struct B : R {};
struct C : A, B { __device__ int f() { T a = 1; return s + E + a; } };
__global__ void k(int *x) { C c; x[0] = c.f(); }
