//// constructor with a member list that names a base's member
struct B { int a; }; struct D : B { __device__ D() : a(1) {} };
__global__ void k(int *x) { D d; x[0] = d.a; }
//// derived constructor without the base's value
struct B { int a; __device__ B(int v) : a(v) {} }; struct D : B { __device__ D() {} };
__global__ void k(int *x) { D d; x[0] = d.a; }
//// method of the base hidden by another of the derived
struct B { __device__ int f(int a) { return a; } }; struct D : B { __device__ int f() { return 1; } };
__global__ void k(int *x) { D d; x[0] = d.f(3); }
//// two bases with one member
struct A { int v; }; struct B { int v; }; struct D : A, B {};
__global__ void k(int *x) { D d; d.v = 1; x[0] = d.A::v; }
//// base twice by two ways converted
struct A { int v; }; struct L : A {}; struct R : A {}; struct D : L, R {};
__global__ void k(int *x) { D d; A *a = &d; x[0] = a->v; }
//// base named twice
struct A { int v; }; struct D : A, A {};
__global__ void k(int *x) { D d; x[0] = sizeof(d); }
//// static member function calls a method
struct S { int v; __device__ int f() { return v; } __device__ static int g() { return f(); } };
__global__ void k(int *x) { x[0] = S::g(); }
//// static data member defined inside without inline
struct S { static int v = 3; };
__global__ void k(int *x) { x[0] = sizeof(S); }
//// private destructor
class S { __device__ ~S() {} public: int v; };
__global__ void k(int *x) { S s; x[0] = 1; }
//// private operator
class S { __device__ bool operator==(const S &o) const { return true; } };
__global__ void k(int *x) { S a, b; x[0] = a == b; }
//// private conversion
class S { __device__ operator int() const { return 3; } };
__global__ void k(int *x) { S a; x[0] = a; }
//// protected member by another object of the base
class B { protected: int v = 1; };
class D : public B { public: __device__ int f(B &b) { return b.v; } };
__global__ void k(int *x) { B b; D d; x[0] = d.f(b); }
//// protected constructor
class B { protected: __device__ B() {} };
__global__ void k(int *x) { B b; x[0] = sizeof(b); }
//// outer class reads the private members of the nested
class A { class In { int v = 3; }; public: __device__ int f() { In i; return i.v; } };
__global__ void k(int *x) { A a; x[0] = a.f(); }
//// nested class uses a member of the outer without an object
struct A { int v; struct In { __device__ int f() { return v; } }; };
__global__ void k(int *x) { A::In i; x[0] = i.f(); }
//// const object without a default constructor's values
struct S { int v; };
__global__ void k(int *x) { const S s; x[0] = s.v; }
//// object declared with empty parentheses
struct S { int v; __device__ S() : v(2) {} };
__global__ void k(int *x) { S s(); x[0] = s.v; }
//// constructor called on an object
struct S { int v; __device__ S(int a) : v(a) {} };
__global__ void k(int *x) { S s(1); s.S(2); x[0] = s.v; }
//// two constructors that are ambiguous
struct S { __device__ S(float) {} __device__ S(double) {} };
__global__ void k(int *x) { S s(1); x[0] = sizeof(s); }
//// two conversions in a row
struct A { __device__ A(int) {} }; struct B { __device__ B(A) {} };
__device__ int f(B) { return 1; }
__global__ void k(int *x) { x[0] = f(3); }
//// aggregate with a constructor in braces by name
struct S { int a; int b; __device__ S() {} };
__global__ void k(int *x) { S s = {1, 2}; x[0] = s.a; }
//// aggregate with private members in braces
class S { int a; public: int b; };
__global__ void k(int *x) { S s = {1, 2}; x[0] = s.b; }
//// copy constructor deleted and passed by value
struct S { int v; __device__ S() {} S(const S &) = delete; };
__device__ int f(S s) { return s.v; }
__global__ void k(int *x) { S s; x[0] = f(s); }
//// copy constructor deleted and returned
struct S { int v; __device__ S() {} S(const S &) = delete; };
__device__ S f() { S s; return s; }
__global__ void k(int *x) { x[0] = f().v; }
//// move only object copied
struct S { int v; __device__ S() {} __device__ S(S &&o) : v(o.v) {} };
__global__ void k(int *x) { S a; S b = a; x[0] = b.v; }
//// deleted function for one type
__device__ int f(int a) { return a; }
__device__ int f(double) = delete;
__global__ void k(int *x) { x[0] = f(1.5); }
//// defaulted method that is no special one
struct S { __device__ int f() = default; };
__global__ void k(int *x) { S s; x[0] = s.f(); }
//// virtual static method
struct S { __device__ static virtual int f() { return 1; } };
__global__ void k(int *x) { x[0] = S::f(); }
//// pure virtual of a plain method
struct S { __device__ int f() = 0; };
__global__ void k(int *x) { x[0] = 1; }
//// override with other constness
struct B { __device__ virtual int f() const { return 1; } };
struct D : B { __device__ int f() override { return 2; } };
__global__ void k(int *x) { D d; x[0] = d.f(); }
//// const method that returns a plain reference to a member
struct S { int v; __device__ int &f() const { return v; } };
__global__ void k(int *x) { S s; x[0] = s.f(); }
//// const method that calls one that is not
struct S { int v; __device__ void g() { v = 1; } __device__ void f() const { g(); } };
__global__ void k(int *x) { S s; s.f(); x[0] = s.v; }
//// temporary bound to a plain reference
struct S { int v; };
__device__ int f(S &s) { return s.v; }
__global__ void k(int *x) { x[0] = f(S{1}); }
//// reference member assigned in the body
struct S { int &r; __device__ S(int &a) { r = a; } };
__global__ void k(int *x) { S s(x[0]); s.r = 3; }
//// this assigned through a const method
struct S { int v; __device__ void f() const { this->v = 3; } };
__global__ void k(int *x) { S s; s.f(); x[0] = s.v; }
//// operator index that returns a value and is assigned
struct S { int v[4]; __device__ int operator[](int i) const { return v[i]; } };
__global__ void k(int *x) { S s; s[0] = 3; x[0] = s[0]; }
//// operator index with two arguments
struct S { int v[4]; __device__ int &operator[](int i, int j) { return v[i * 2 + j]; } };
__global__ void k(int *x) { S s; x[0] = 1; }
//// operator for a scalar on the left that is missing
struct S { float v; __device__ S operator*(float f) const { return S{v * f}; } };
__global__ void k(float *x) { S a{1}; x[0] = (2.0f * a).v; }
//// compound operator missing
struct S { int v; __device__ S operator+(S o) const { return S{v + o.v}; } };
__global__ void k(int *x) { S a{1}, b{2}; a += b; x[0] = a.v; }
//// not equal from equal only
struct S { int v; __device__ bool operator==(const S &o) const { return v == o.v; } };
__global__ void k(int *x) { S a{1}, b{2}; x[0] = a != b; }
//// less than missing
struct S { int v; };
__global__ void k(int *x) { S a{1}, b{2}; x[0] = a < b; }
//// friend defined inside called without an argument of the class
struct S { int v; friend __device__ int get(int a) { return a; } };
__global__ void k(int *x) { x[0] = get(3); }
//// union with a base
struct B { int a; }; union U : B { int b; };
__global__ void k(int *x) { x[0] = sizeof(U); }
//// union with two values in braces
union U { int a; float b; };
__global__ void k(int *x) { U u = {1, 2.0f}; x[0] = u.a; }
//// anonymous union with a name twice
struct S { int a; union { int a; float b; }; };
__global__ void k(int *x) { S s; x[0] = s.a; }
//// delegating constructor with another member
struct S { int a, b; __device__ S(int v) : a(v), b(0) {} __device__ S() : S(7), b(3) {} };
__global__ void k(int *x) { S s; x[0] = s.a; }
//// semicolon missing after a class with methods
struct S { int a; __device__ int f() { return a; } }
__global__ void k(int *x) { S s; x[0] = s.f(); }
//// method without a return type
struct S { int a; __device__ f() { return a; } };
__global__ void k(int *x) { S s; x[0] = s.f(); }
//// methods separated by a comma
struct S { int a; __device__ int f() { return a; }, __device__ int g() { return a; } };
__global__ void k(int *x) { S s; x[0] = s.f(); }
//// public without its colon
class S { public int a; };
__global__ void k(int *x) { S s; x[0] = s.a; }
//// extends as in Java
struct B { int a; }; struct D extends B { };
__global__ void k(int *x) { D d; x[0] = d.a; }
//// new without a star as in Java
struct S { int a; };
__global__ void k(int *x) { S s = new S(); x[0] = s.a; }
//// this with a dot as in Java
struct S { int a; __device__ int f() { return this.a; } };
__global__ void k(int *x) { S s; x[0] = s.f(); }
//// super as in Java
struct B { int a; __device__ int f() { return a; } }; struct D : B { __device__ int f() { return super.f(); } };
__global__ void k(int *x) { D d; x[0] = d.f(); }
//// const after the name of a method's parameter
struct S { __device__ int f(int a const) { return a; } };
__global__ void k(int *x) { S s; x[0] = s.f(1); }
//// method that is const in its declaration only
struct S { int v; __device__ int f() const; };
__device__ int S::f() { return v; }
__global__ void k(int *x) { S s; x[0] = s.f(); }
//// member of a reference to a struct with an arrow
struct S { int v; };
__device__ int f(const S &s) { return s->v; }
__global__ void k(int *x) { S s{1}; x[0] = f(s); }
//// pointer to a struct with a star and a dot
struct S { int v; };
__device__ int f(const S *s) { return *s.v; }
__global__ void k(int *x) { S s{1}; x[0] = f(&s); }
//// array of structs by an arrow
struct S { int v; };
__global__ void k(S *s, int *x) { x[0] = s[0]->v; }
//// structured binding of private members
class S { int a = 1, b = 2; };
__global__ void k(int *x) { S s; auto [a, b] = s; x[0] = a + b; }
//// structured binding of a base and a derived
struct B { int a; }; struct D : B { int b; };
__global__ void k(int *x) { D d{{1}, 2}; auto [a, b] = d; x[0] = a + b; }
//// structured binding by a reference to a temporary
struct S { int a, b; };
__device__ S f() { return S{1, 2}; }
__global__ void k(int *x) { auto &[a, b] = f(); x[0] = a + b; }
//// structured binding that is const and assigned
struct S { int a, b; };
__global__ void k(int *x) { S s{1, 2}; const auto [a, b] = s; a = 5; x[0] = a; }
//// structured binding with a type
struct S { int a, b; };
__global__ void k(int *x) { S s{1, 2}; int [a, b] = s; x[0] = a; }
//// designated values out of order
struct S { int a, b; };
__global__ void k(int *x) { S s{.b = 1, .a = 2}; x[0] = s.a; }
//// designated value twice
struct S { int a, b; };
__global__ void k(int *x) { S s{.a = 1, .a = 2}; x[0] = s.a; }
//// designated values of an array
__global__ void k(int *x) { int a[3] = {[1] = 5}; x[0] = a[1]; }
//// conversion operator and constructor both fit
struct B; struct A { __device__ operator B() const; }; struct B { __device__ B() {} __device__ B(const A &) {} };
__device__ A::operator B() const { return B(); }
__global__ void k(int *x) { A a; B b = a; x[0] = sizeof(b); }
//// operator plus as a member and outside
struct S { int v; __device__ S operator+(S o) const { return S{v + o.v}; } };
__device__ S operator+(S a, S b) { return S{a.v - b.v}; }
__global__ void k(int *x) { S a{1}, b{2}; x[0] = (a + b).v; }
//// struct in a union with a destructor
struct D { __device__ ~D() {} }; union U { int a; D d; };
__global__ void k(int *x) { U u; x[0] = sizeof(u); }
//// constructor recursion
struct S { int a; __device__ S(int v) : S(v) {} };
__global__ void k(int *x) { S s(1); x[0] = s.a; }
//// member of two bases in a method
struct A { int v; }; struct B { int v; };
struct C : A, B { __device__ int f() { return v; } };
__global__ void k(int *x) { C c; x[0] = c.f(); }
//// method of two bases in a method
struct A { __device__ int v(int) { return 1; } }; struct B { __device__ int v(float) { return 2; } };
struct C : A, B { __device__ int f() { return v(1); } };
__global__ void k(int *x) { C c; x[0] = c.f(); }
//// member of a base that is there twice
struct R { int s; }; struct A : R {}; struct B : R {};
struct C : A, B { __device__ int f() { return s; } };
__global__ void k(int *x) { C c; x[0] = c.f(); }
