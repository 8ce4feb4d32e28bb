//// two values in braces for an int
__global__ void k(int *x) { int a = {1, 2}; x[0] = a; }
//// too many values for a struct
struct P { int a, b; };
__global__ void k(int *x) { P p = {1, 2, 3}; x[0] = p.a; }
//// wrong type for a member
struct P { int *a; };
__global__ void k(int *x) { P p = {1}; x[0] = *p.a; }
//// braces for a struct with a constructor
struct P { int a; __device__ P(int a, int b) : a(a + b) {} };
__global__ void k(int *x) { P p = {1}; x[0] = p.a; }
//// default construction that is missing
struct P { int a; __device__ P(int a) : a(a) {} };
__global__ void k(int *x) { P p; x[0] = p.a; }
//// array of what has no default constructor
struct P { int a; __device__ P(int a) : a(a) {} };
__global__ void k(int *x) { P p[3]; x[0] = p[0].a; }
//// member without a default constructor
struct P { int a; __device__ P(int a) : a(a) {} };
struct Q { P p; };
__global__ void k(int *x) { Q q; x[0] = q.p.a; }
//// base without a default constructor
struct P { int a; __device__ P(int a) : a(a) {} };
struct Q : P { __device__ Q() {} };
__global__ void k(int *x) { Q q; x[0] = q.a; }
//// explicit constructor in a copy
struct P { int a; __device__ explicit P(int a) : a(a) {} };
__global__ void k(int *x) { P p = 3; x[0] = p.a; }
//// deleted copy
struct P { int a; P(const P &) = delete; __device__ P(int a) : a(a) {} };
__global__ void k(int *x) { P p(3); P q = p; x[0] = q.a; }
//// deleted default constructor
struct P { int a; P() = delete; };
__global__ void k(int *x) { P p; x[0] = p.a; }
//// unknown member in a constructor's list
struct P { int a; __device__ P() : b(1) {} };
__global__ void k(int *x) { P p; x[0] = p.a; }
//// constructor with a return type
struct P { int a; __device__ void P() { a = 1; } };
__global__ void k(int *x) { P p; x[0] = p.a; }
//// constructor of another name
struct P { int a; __device__ Q() { a = 1; } };
__global__ void k(int *x) { P p; x[0] = p.a; }
//// constructor that returns a value
struct P { int a; __device__ P() { a = 1; return 1; } };
__global__ void k(int *x) { P p; x[0] = p.a; }
//// destructor with a parameter
struct P { int a; __device__ ~P(int b) { a = b; } };
__global__ void k(int *x) { P p; x[0] = p.a; }
//// destructor of another name
struct P { int a; __device__ ~Q() { a = 1; } };
__global__ void k(int *x) { P p; x[0] = p.a; }
//// struct that contains itself
struct P { int a; P p; };
__global__ void k(int *x) { P p; x[0] = p.a; }
//// struct that is only declared
struct P;
__global__ void k(int *x) { P p; x[0] = 1; }
//// member of a struct that is only declared
struct P;
__global__ void k(P *p) { p->a = 1; }
//// size of a struct that is only declared
struct P;
__global__ void k(int *x) { x[0] = sizeof(P); }
//// member declared twice
struct P { int a; float a; };
__global__ void k(int *x) { x[0] = 1; }
//// method declared twice
struct P { __device__ int f() { return 1; } __device__ int f() { return 2; } };
__global__ void k(int *x) { x[0] = 1; }
//// method defined outside that is not declared
struct P { int a; };
__device__ int P::f() { return a; }
__global__ void k(int *x) { x[0] = 1; }
//// method defined outside with other parameters
struct P { int a; __device__ int f(int); };
__device__ int P::f(float b) { return a; }
__global__ void k(int *x) { x[0] = 1; }
//// method defined outside that is not const
struct P { int a; __device__ int f() const; };
__device__ int P::f() { return a; }
__global__ void k(int *x) { x[0] = 1; }
//// static method with const
struct P { static __device__ int f() const { return 1; } };
__global__ void k(int *x) { x[0] = P::f(); }
//// const function that is no method
__device__ int f() const { return 1; }
__global__ void k(int *x) { x[0] = f(); }
//// virtual function that is no method
virtual __device__ int f() { return 1; }
__global__ void k(int *x) { x[0] = f(); }
//// override without a virtual
struct P { __device__ int f() { return 1; } };
struct Q : P { __device__ int f() override { return 2; } };
__global__ void k(int *x) { Q q; x[0] = q.f(); }
//// override of a final
struct P { __device__ virtual int f() final { return 1; } };
struct Q : P { __device__ int f() override { return 2; } };
__global__ void k(int *x) { Q q; x[0] = q.f(); }
//// object of an abstract class
struct P { __device__ virtual int f() = 0; };
__global__ void k(int *x) { P p; x[0] = p.f(); }
//// base that is unknown
struct Q : P { int b; };
__global__ void k(int *x) { Q q; x[0] = q.b; }
//// base that is only declared
struct P;
struct Q : P { int b; };
__global__ void k(int *x) { Q q; x[0] = q.b; }
//// base that is an int
struct Q : int { int b; };
__global__ void k(int *x) { Q q; x[0] = q.b; }
//// private member of a class by default
class P { int a; };
__global__ void k(int *x) { P p; p.a = 1; x[0] = p.a; }
//// protected member from outside
class P { protected: int a; };
__global__ void k(int *x) { P p; p.a = 1; x[0] = p.a; }
//// private member from a derived class
class P { int a; };
class Q : public P { public: __device__ int f() { return a; } };
__global__ void k(int *x) { Q q; x[0] = q.f(); }
//// private constructor
class P { __device__ P() {} };
__global__ void k(int *x) { P p; x[0] = 1; }
//// private static method
class P { __device__ static int f() { return 1; } };
__global__ void k(int *x) { x[0] = P::f(); }
//// base from derived without a cast
struct P { int a; };
struct Q : P { int b; };
__global__ void k(int *x) { P p; Q *q = &p; x[0] = q->b; }
//// unrelated pointers of structs
struct P { int a; };
struct Q { int a; };
__global__ void k(int *x) { P p; Q *q = &p; x[0] = q->a; }
//// unrelated structs
struct P { int a; };
struct Q { int a; };
__global__ void k(int *x) { P p{1}; Q q = p; x[0] = q.a; }
//// static_cast of unrelated structs
struct P { int a; };
struct Q { int a; };
__global__ void k(int *x) { P p{1}; Q q = static_cast<Q>(p); x[0] = q.a; }
//// static_cast from a pointer to an int
__global__ void k(int *x) { x[0] = static_cast<int>(x); }
//// reinterpret_cast of a float to an int
__global__ void k(float *x) { int a = reinterpret_cast<int>(x[0]); x[0] = a; }
//// reinterpret_cast of a pointer to an int
__global__ void k(int *x) { int a = reinterpret_cast<int>(x); x[0] = a; }
//// dynamic_cast without a virtual
struct P { int a; };
struct Q : P { int b; };
__global__ void k(int *x) { Q q; P *p = &q; x[0] = dynamic_cast<Q *>(p)->b; }
//// nested function
__global__ void k(int *x) { int f(int a) { return a; } x[0] = f(1); }
//// bit-field's address
struct P { int a : 3; };
__global__ void k(int *x) { P p; p.a = 1; int *q = &p.a; x[0] = *q; }
//// label of another function
__device__ void f() { fin: ; }
__global__ void k(int *x) { goto fin; x[0] = 1; }
//// use of a variable in its own value
__global__ void k(int *x) { auto a = a + 1; x[0] = a; }
//// variable of the condition used after
__global__ void k(int *x) { if (int a = x[0]) x[1] = a; x[2] = a; }
//// structured binding of too few
struct P { int a, b; };
__global__ void k(int *x) { P p{1, 2}; auto [a] = p; x[0] = a; }
//// structured binding of too many
__global__ void k(int *x) { int v[2] = {1, 2}; auto [a, b, c] = v; x[0] = a + b + c; }
//// structured binding of an int
__global__ void k(int *x) { auto [a, b] = x[0]; x[1] = a; }
//// enum twice
enum A { UNO };
enum B { UNO };
__global__ void k(int *x) { x[0] = UNO; }
//// enumerator that is not constant
int n = 3;
enum A { UNO = n };
__global__ void k(int *x) { x[0] = UNO; }
//// sum of an enum class
enum class A { UNO };
__global__ void k(int *x) { x[0] = A::UNO + 1; }
//// condition of an enum class
enum class A { UNO };
__global__ void k(int *x, A a) { if (a) x[0] = 1; }
//// comparison of two enum classes
enum class A { UNO };
enum class B { UNO };
__global__ void k(int *x) { x[0] = A::UNO == B::UNO; }
//// using without a type
using numero = ;
__global__ void k(int *x) { x[0] = 1; }
//// struct with a value but no variable
struct P { int a; } = {1};
__global__ void k(int *x) { x[0] = 1; }
//// hexadecimal without digits
__global__ void k(int *x) { x[0] = 0x; }
//// octal with an eight
__global__ void k(int *x) { x[0] = 0189; }
//// binary with a two
__global__ void k(int *x) { x[0] = 0b102; }
//// two decimal points
__global__ void k(float *x) { x[0] = 1.2.3; }
//// exponent without digits
__global__ void k(float *x) { x[0] = 1e; }
//// suffix f on an int
__global__ void k(float *x) { x[0] = 1f; }
//// unknown suffix
__global__ void k(float *x) { x[0] = 1.5q3; }
//// empty character
__global__ void k(int *x) { x[0] = ''; }
//// unfinished character
__global__ void k(int *x) { x[0] = 'a; }
//// array of references
__global__ void k(int *x) { int &a[2] = {x[0], x[1]}; a[0] = 1; }
//// pointer to a reference
__global__ void k(int *x) { int &*p = x; x[0] = 1; }
//// array of void
__global__ void k(int *x) { void a[3]; x[0] = 1; }
//// array of functions
__global__ void k(int *x) { int a[3](int); x[0] = 1; }
//// array of arrays of unknown length
__global__ void k(int *x) { int a[][] = {{1}, {2}}; x[0] = a[0][0]; }
//// array of a float length
__global__ void k(int *x) { int a[2.5]; x[0] = 1; }
//// array compared with its own type
__global__ void k(int *x) { int a[2] = {1, 2}, b[2]; b = {3, 4}; x[0] = b[0]; }
//// string too long for its array
__global__ void k(char *x) { char s[3] = "hola"; x[0] = s[0]; }
//// delete of an int
__global__ void k(int *x) { delete x[0]; }
//// sizeof of nothing
__global__ void k(int *x) { x[0] = sizeof(); }
//// sizeof of a function
__device__ int f() { return 1; }
__global__ void k(int *x) { x[0] = sizeof(f); }
//// address of a literal
__global__ void k(int *x) { int *p = &3; x[0] = *p; }
//// address of a sum
__global__ void k(int *x) { int *p = &(x[0] + 1); x[0] = *p; }
//// comparison of a pointer and an int
__global__ void k(int *x, int n) { if (x == n) x[0] = 1; }
//// comparison of unlike pointers
__global__ void k(int *x, float *y) { if (x == y) x[0] = 1; }
//// pointer times two
__global__ void k(int *x) { int *p = x * 2; p[0] = 1; }
//// pointer plus a float
__global__ void k(int *x) { int *p = x + 1.5; p[0] = 1; }
//// pointer minus a pointer of another type
__global__ void k(int *x, float *y) { x[0] = x - y; }
//// star on a void pointer
__global__ void k(void *x) { *x = 1; }
//// index on a void pointer
__global__ void k(void *x) { x[0] = 1; }
//// int negated with an exclamation and assigned
__global__ void k(int *x) { !x[0] = 1; }
//// condition that assigns a struct
struct P { int a; };
__global__ void k(P *x) { if (x[0] = x[1]) x[2] = x[0]; }
//// while with a void function
__device__ void f() {}
__global__ void k(int *x) { while (f()) x[0] = 1; }
//// do without while
__global__ void k(int *x) { do { x[0] = 1; } }
//// do while without a semicolon
__global__ void k(int *x) { do { x[0] = 1; } while (x[1]) x[2] = 1; }
//// for with two parts
__global__ void k(int *x) { for (int i = 0; i < 3) x[i] = i; }
//// while without a condition
__global__ void k(int *x) { while () x[0] = 1; }
//// if without parentheses
__global__ void k(int *x) { if x[0] > 1 x[1] = 1; }
//// switch without parentheses
__global__ void k(int *x) { switch x[0] { case 1: x[1] = 1; } }
//// case with a comma
__global__ void k(int *x) { switch (x[0]) { case 1, 2: x[1] = 1; } }
//// case of a string
__global__ void k(int *x) { switch (x[0]) { case "a": x[1] = 1; } }
//// case of a float
__global__ void k(int *x) { switch (x[0]) { case 1.5: x[1] = 1; } }
//// break two levels
__global__ void k(int *x) { for (;;) { for (;;) break 2; } }
//// return of a kernel in parentheses
__global__ void k(int *x) { return (x[0]); }
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
