//// guard after the access
__global__ void k(float *x, int n) { int i = threadIdx.x; x[i] = 0; if (i >= n) return 0; }
//// float index
__global__ void k(float *x) { float i = threadIdx.x; x[i] = 0; }
//// double index of a shared array
__global__ void k(float *x) { __shared__ float s[32]; s[threadIdx.x * 1.0] = 0; x[0] = s[0]; }
//// index by a pointer
__global__ void k(float *x, int *i) { x[i] = 0; }
//// remainder of floats
__global__ void k(float *x) { x[0] = x[1] % 2; }
//// shift of a float
__global__ void k(float *x) { x[0] = x[1] << 2; }
//// shift by a float
__global__ void k(int *x) { x[0] = x[1] << 2.0f; }
//// and of floats
__global__ void k(float *x) { x[0] = x[1] & 1; }
//// complement of a float
__global__ void k(float *x) { x[0] = ~x[1]; }
//// complement of a pointer
__global__ void k(int *x) { x = ~x; }
//// sum of two pointers
__global__ void k(int *x, int *y) { int *z = x + y; z[0] = 1; }
//// product of a pointer
__global__ void k(int *x) { int *z = x * 2; z[0] = 1; }
//// difference of pointers of two types
__global__ void k(int *x, float *y) { x[0] = x - y; }
//// pointers of two types compared
__global__ void k(int *x, float *y) { if (x == y) x[0] = 1; }
//// pointer compared with a number
__global__ void k(int *x) { if (x == 5) x[0] = 1; }
//// pointer into an int
__global__ void k(int *x) { int a = x; x[0] = a; }
//// int into a pointer
__global__ void k(int *x) { int *a = 4096; x[0] = *a; }
//// pointer into an int by reinterpret_cast
__global__ void k(int *x) { x[0] = reinterpret_cast<int>(x); }
//// float pointer into an int pointer
__global__ void k(float *x) { int *y = x; y[0] = 1; }
//// void pointer into an int pointer
__global__ void k(void *x) { int *y = x; y[0] = 1; }
//// void pointer dereferenced
__global__ void k(void *x) { *x = 1; }
//// void pointer indexed
__global__ void k(void *x) { x[0] = 1; }
//// void pointer moved
__global__ void k(void *x) { x = x + 4; ((int *)x)[0] = 1; }
//// pointer to pointer as a pointer
__global__ void k(float **x) { float *y = x; y[0] = 1; }
//// pointer to a two dimensional array
__global__ void k(float **x) { float a[2][2]; x = a; }
//// row of a two dimensional array as a number
__global__ void k(float *x) { float a[2][2]; x[0] = a[1]; }
//// too many subscripts
__global__ void k(float *x) { x[0][1] = 1; }
//// subscripts with a comma on two dimensions
__global__ void k(float *x) { float a[2][2]; a[0, 1] = 3; x[0] = a[0][1]; }
//// array assigned to an array
__global__ void k(float *x) { float a[4], b[4]; a = b; x[0] = a[0]; }
//// array initialised with an array
__global__ void k(float *x) { float a[4] = {0}; float b[4] = a; x[0] = b[0]; }
//// array returned
__device__ float f()[4] { float a[4]; return a; }
__global__ void k(float *x) { x[0] = f()[0]; }
//// array with more values than places
__global__ void k(int *x) { int a[2] = {1, 2, 3}; x[0] = a[0]; }
//// array without a size or values
__global__ void k(int *x) { int a[]; x[0] = a[0]; }
//// array of size by a parameter
__global__ void k(int *x, int n) { int a[n]; a[0] = 1; x[0] = a[0]; }
//// array of size by blockDim
__global__ void k(int *x) { int a[blockDim.x]; a[0] = 1; x[0] = a[0]; }
//// array of a negative size
__global__ void k(int *x) { int a[-1]; a[0] = 1; x[0] = a[0]; }
//// array of void
__global__ void k(int *x) { void a[3]; x[0] = 1; }
//// array of references
__global__ void k(int *x) { int &a[2]; x[0] = a[0]; }
//// variable of type void
__global__ void k(int *x) { void v; x[0] = 1; }
//// return of a value from void
__device__ void f(int a) { return a; }
__global__ void k(int *x) { f(1); }
//// value of a void function
__device__ void f(int a) { }
__global__ void k(int *x) { x[0] = f(1); }
//// void function in a condition
__device__ void f(int a) { }
__global__ void k(int *x) { if (f(1)) x[0] = 1; }
//// return of a struct from a float function
struct P { float a; };
__device__ float f() { P p; p.a = 1; return p; }
__global__ void k(float *x) { x[0] = f(); }
//// printf of nothing from a host function
void log(int a) { }
__global__ void k(int *x) { log(x[0]); }
//// host function by a function pointer
int f(int a) { return a; }
__global__ void k(int *x) { int (*g)(int) = f; x[0] = g(1); }
//// host constructor
struct P { int a; P(int b) { a = b; } };
__global__ void k(int *x) { P p(3); x[0] = p.a; }
//// host method
struct P { int a; int get() { return a; } };
__global__ void k(int *x) { P p; p.a = 2; x[0] = p.get(); }
//// host operator
struct P { int a; };
P operator+(P a, P b) { P r; r.a = a.a + b.a; return r; }
__global__ void k(int *x) { P p, q; p.a = 1; q.a = 2; x[0] = (p + q).a; }
//// host global variable
int total = 3;
__global__ void k(int *x) { x[0] = total; }
//// host static variable
static int total;
__global__ void k(int *x) { x[0] = total; }
//// dim3 with a string
__global__ void g(int *x) { dim3 d("3"); x[0] = d.x; }
//// dim3 into an int
__global__ void g(int *x) { dim3 d(3); x[0] = d; }
//// dim3 member that is not there
__global__ void g(int *x) { dim3 d(3); x[0] = d.w; }
//// dim3 by an index
__global__ void g(int *x) { dim3 d(3); x[0] = d[0]; }
//// dim3 times a number
__global__ void g(int *x) { dim3 d(3); dim3 e = d * 2; x[0] = e.x; }
//// threadIdx into an int
__global__ void g(int *x) { int i = threadIdx; x[i] = 1; }
//// threadIdx by an index
__global__ void g(int *x) { int i = threadIdx[0]; x[i] = 1; }
//// threadIdx as a function
__global__ void g(int *x) { int i = threadIdx(0); x[i] = 1; }
//// threadIdx with an arrow
__global__ void g(int *x) { int i = threadIdx->x; x[i] = 1; }
//// threadIdx in upper case
__global__ void g(int *x) { int i = threadIdx.X; x[i] = 1; }
//// threadId
__global__ void g(int *x) { int i = threadId.x; x[i] = 1; }
//// threadidx in lower case
__global__ void g(int *x) { int i = threadidx.x; x[i] = 1; }
//// blockidx in lower case
__global__ void g(int *x) { int i = blockidx.x; x[i] = 1; }
//// BlockDim with a capital
__global__ void g(int *x) { int i = BlockDim.x; x[i] = 1; }
//// threadIdx_x
__global__ void g(int *x) { int i = threadIdx_x; x[i] = 1; }
//// threadIdx assigned
__global__ void g(int *x) { threadIdx.x = 3; x[0] = 1; }
//// threadIdx in host code
int f() { return threadIdx.x; }
__global__ void g(int *x) { x[0] = 1; }
//// address of threadIdx
__global__ void g(int *x) { const uint3 *p = &threadIdx; x[0] = p->x; }
//// reference to threadIdx's axis
__global__ void g(int *x) { unsigned int &p = threadIdx.x; x[0] = p; }
//// threadIdx into int3
__global__ void g(int *x) { int3 p = threadIdx; x[0] = p.x; }
//// laneId
__global__ void g(int *x) { x[0] = laneId; }
//// warpIdx
__global__ void g(int *x) { x[0] = warpIdx.x; }
//// warpSize as a template argument
template <int N> __device__ int f() { return N; }
__global__ void g(int *x) { x[0] = f<warpSize>(); }
//// warpSize as a case label
__global__ void g(int *x) { switch (x[0]) { case warpSize: x[1] = 1; } }
//// blockDim as a constexpr
__global__ void g(int *x) { constexpr int n = blockDim.x; x[0] = n; }
//// shared array of the wrong size to a reference
__device__ void fill(float (&s)[32]) { s[threadIdx.x] = 1; }
__global__ void k(float *x) { __shared__ float s[64]; fill(s); x[0] = s[0]; }
//// shared two dimensional array to a pointer
__device__ void fill(float *s) { s[threadIdx.x] = 1; }
__global__ void k(float *x) { __shared__ float s[8][8]; fill(s); x[0] = s[0][0]; }
//// shared two dimensional array to a pointer to pointer
__device__ void fill(float **s) { s[0][0] = 1; }
__global__ void k(float *x) { __shared__ float s[8][8]; fill(s); x[0] = s[0][0]; }
//// shared two dimensional array to a row of another length
__device__ void fill(float (*s)[9]) { s[0][0] = 1; }
__global__ void k(float *x) { __shared__ float s[8][8]; fill(s); x[0] = s[0][0]; }
//// array parameter without the inner length
__device__ void fill(float s[][]) { s[0][0] = 1; }
__global__ void k(float *x) { x[0] = 1; }
//// shared of auto type
__global__ void k(int *x) { __shared__ auto s = 3; x[0] = s; }
//// shared constexpr
__global__ void k(int *x) { __shared__ constexpr int s = 3; x[0] = s; }
//// dynamic shared assigned to another pointer type
__global__ void k(int *x) { extern __shared__ char raw[]; int *a = raw; x[0] = a[0]; }
//// dynamic shared assigned
__global__ void k(int *x) { extern __shared__ int s[]; s = x; }
//// sizeof a dynamic shared array
__global__ void k(int *x) { extern __shared__ int s[]; x[0] = sizeof(s); }
//// shared array moved
__global__ void k(int *x) { __shared__ int s[4]; s++; x[0] = s[0]; }
//// constant of a length without a value
__constant__ int c[];
__global__ void k(int *x) { x[0] = c[0]; }
//// constant as an array's size
__constant__ int c = 4;
__global__ void k(int *x) { int a[c]; a[0] = 1; x[0] = a[0]; }
//// device variable as a template argument
__device__ int c = 4;
template <int N> __device__ int f() { return N; }
__global__ void k(int *x) { x[0] = f<c>(); }
//// device function declared with another result
__device__ int f(int a);
__device__ float f(int a) { return a; }
__global__ void k(int *x) { x[0] = f(1); }
//// default argument given twice
__device__ int f(int a = 1);
__device__ int f(int a = 1) { return a; }
__global__ void k(int *x) { x[0] = f(); }
//// default argument of another parameter
__device__ int f(int a, int b = a) { return b; }
__global__ void k(int *x) { x[0] = f(1); }
//// kernel with an rvalue reference parameter
__global__ void k(int *x, int &&n) { x[0] = n; }
//// kernel of a class template
template <typename T> struct P { __global__ void k(T *x) { x[0] = 1; } };
//// static kernel in a struct
struct P { static __global__ void k(int *x) { x[0] = 1; } };
//// kernel declared without global
void k(int *x);
__global__ void k(int *x) { x[0] = 1; }
//// kernel with auto
__global__ auto k(int *x) { x[0] = 1; }
//// device before template
__device__ template <typename T> T f(T a) { return a; }
__global__ void k(int *x) { x[0] = f(1); }
//// forceinline without device
__forceinline__ int f(int a) { return a; }
__global__ void k(int *x) { x[0] = f(1); }
//// host only explicitly
__host__ int f(int a) { return a; }
__global__ void k(int *x) { x[0] = f(1); }
//// template function without qualifiers
template <typename T> T f(T a) { return a; }
__global__ void k(int *x) { x[0] = f(1); }
//// lambda that captures what is not there
__global__ void k(int *x) { auto f = [y] { return y; }; x[0] = f(); }
//// lambda that captures twice
__global__ void k(int *x) { int y = 1; auto f = [y, y] { return y; }; x[0] = f(); }
//// lambda that captures a shared variable
__global__ void k(int *x) { __shared__ int s[4]; s[0] = 1; auto f = [s] { return s[0]; }; x[0] = f(); }
//// lambda as a function pointer with a capture
__global__ void k(int *x) { int y = 1; int (*f)(int) = [y](int a) { return a + y; }; x[0] = f(1); }
//// lambda with two results
__global__ void k(float *x) { auto f = [](int a) { if (a) return 1; return 2.0f; }; x[0] = f(1); }
//// lambda assigned to another
__global__ void k(int *x) { auto f = [] { return 1; }; auto g = [] { return 2; }; f = g; x[0] = f(); }
//// generic lambda with wrong use
__global__ void k(int *x) { auto f = [](auto a) { return a.b; }; x[0] = f(1); }
//// structured binding with too many names
struct P { int a, b; };
__global__ void k(int *x) { P p{1, 2}; auto [a, b, c] = p; x[0] = a + b; }
//// designated initializer of no member
struct P { int a, b; };
__global__ void k(int *x) { P p{.c = 1}; x[0] = p.a; }
//// enum assigned an int
enum E { A, B };
__global__ void k(int *x) { E e = 1; x[0] = e; }
//// enum class into an int
enum class E { A, B };
__global__ void k(int *x) { E e = E::A; x[0] = e; }
//// enum class without its name
enum class E { A, B };
__global__ void k(int *x) { E e = A; x[0] = (int)e; }
//// enum class compared with an int
enum class E { A, B };
__global__ void k(int *x) { E e = E::A; if (e == 0) x[0] = 1; }
//// enum value twice
enum E { A, B, A };
__global__ void k(int *x) { x[0] = A; }
//// enum in a switch with a wrong label
enum class E { A, B };
__global__ void k(int *x, E e) { switch (e) { case E::C: x[0] = 1; } }
//// switch label twice
__global__ void k(int *x) { switch (x[0]) { case 1: x[1] = 1; break; case 1: x[1] = 2; } }
//// switch default twice
__global__ void k(int *x) { switch (x[0]) { default: x[1] = 1; break; default: x[1] = 2; } }
//// switch label of a float
__global__ void k(int *x) { switch (x[0]) { case 1.5f: x[1] = 1; } }
//// label twice
__global__ void k(int *x) { a: x[0] = 1; a: x[1] = 1; }
//// break in an if
__global__ void k(int *x) { if (x[0]) break; }
//// continue in a lambda in a loop
__global__ void k(int *x) { for (int i = 0; i < 3; i++) { auto f = [] { continue; }; f(); } }
//// do while with the variable of the body
__global__ void k(int *x) { do { int a = x[0]--; } while (a > 0); }
//// for with the variable redeclared
__global__ void k(int *x) { for (int i = 0; i < 3; i++) { int i = 5; x[i] = 1; } }
//// parameter redeclared in the body
__global__ void k(int *x, int n) { int n = 3; x[0] = n; }
//// variable used before its declaration
__global__ void k(int *x) { x[0] = a; int a = 1; }
//// struct used before its declaration
__global__ void k(int *x) { P p; x[0] = p.a; }
struct P { int a; };
//// function used before its declaration
__global__ void k(int *x) { x[0] = f(1); }
__device__ int f(int a) { return a; }
//// template used before its declaration
__global__ void k(int *x) { x[0] = f<int>(1); }
template <typename T> __device__ T f(T a) { return a; }
//// macro used before its definition
__global__ void k(int *x) { x[0] = N; }
#define N 3
//// macro with too few arguments
#define IDX(i, j) ((i) * 8 + (j))
__global__ void k(int *x) { x[IDX(1)] = 1; }
//// macro with too many arguments
#define IDX(i, j) ((i) * 8 + (j))
__global__ void k(int *x) { x[IDX(1, 2, 3)] = 1; }
//// macro without its parentheses
#define IDX(i, j) ((i) * 8 + (j))
__global__ void k(int *x) { x[IDX] = 1; }
//// macro with a semicolon in an index
#define N 3;
__global__ void k(int *x) { x[N] = 1; }
//// macro of two lines without a backslash
#define F(a) a +
1
__global__ void k(int *x) { x[0] = F(1); }
//// atomicAdd on an unsigned char
__global__ void k(unsigned char *x) { atomicAdd(x, 1); }
//// atomicAdd on a long
__global__ void k(long *x) { atomicAdd(x, 1L); }
//// atomicAdd on an unsigned long
__global__ void k(unsigned long *x) { atomicAdd(x, 1UL); }
//// atomicAdd on a volatile
__global__ void k(volatile int *x) { atomicAdd(x, 1); }
//// atomicAdd on an element without &
__global__ void k(int *x) { atomicAdd(x[0], 1); }
//// atomicAdd on a whole two dimensional shared array
__global__ void k(int *x) { __shared__ int s[4][4]; atomicAdd(s, 1); x[0] = s[0][0]; }
//// atomicAdd on a literal
__global__ void k(int *x) { atomicAdd(&3, 1); }
//// atomicAdd on a const element
__global__ void k(const int *x) { atomicAdd(&x[0], 1); }
//// atomicAdd on a struct
struct P { int a; };
__global__ void k(P *x) { atomicAdd(x, 1); }
//// atomicAdd on threadIdx
__global__ void k(int *x) { atomicAdd(&threadIdx.x, 1); }
//// atomicadd in lower case
__global__ void k(int *x) { atomicadd(x, 1); }
//// atomic_add of OpenCL
__global__ void k(int *x) { atomic_add(x, 1); }
//// atomicInc with one argument
__global__ void k(unsigned *x) { atomicInc(x); }
//// atomicDec on an int
__global__ void k(int *x) { atomicDec(x, 10); }
//// atomicMax on a double
__global__ void k(double *x) { atomicMax(x, 3.0); }
//// atomicXor on a float
__global__ void k(float *x) { atomicXor(x, 3); }
//// atomicCAS on a pointer
__global__ void k(int **x, int *a) { atomicCAS(x, a, a); }
//// atomicSub on a long long
__global__ void k(long long *x) { atomicSub(x, 1LL); }
//// atomicSub on an unsigned long long
__global__ void k(unsigned long long *x) { atomicSub(x, 1ULL); }
//// atomicAdd_warp
__global__ void k(int *x) { atomicAdd_warp(x, 1); }
//// shuffle down with five
__global__ void k(int *x) { x[0] = __shfl_down_sync(0xffffffff, x[1], 1, 32, 3); }
//// shuffle of a float2
__global__ void k(float2 *x) { x[0] = __shfl_xor_sync(0xffffffff, x[1], 1); }
//// shuffle of an array
__global__ void k(int *x) { int a[2] = {1, 2}; x[0] = __shfl_xor_sync(0xffffffff, a, 1); }
//// shuffle of a lambda
__global__ void k(int *x) { x[0] = __shfl_xor_sync(0xffffffff, [] { return 1; }, 1); }
//// old shuffle
__global__ void k(int *x) { x[0] = __shfl(x[1], 1); }
//// old shuffle down
__global__ void k(int *x) { x[0] = __shfl_down(x[1], 1); }
//// old any
__global__ void k(int *x) { x[0] = __any(x[1]); }
//// old ballot
__global__ void k(int *x) { x[0] = __ballot(x[1]); }
//// old all
__global__ void k(int *x) { x[0] = __all(x[1]); }
//// shuffle add
__global__ void k(int *x) { x[0] = __shfl_add_sync(0xffffffff, x[1], 1); }
//// shuffle without sync in its name
__global__ void k(int *x) { x[0] = __shfl_up(0xffffffff, x[1], 1); }
//// shuffle with one underscore
__global__ void k(int *x) { x[0] = _shfl_up_sync(0xffffffff, x[1], 1); }
//// ballot without a predicate
__global__ void k(int *x) { x[0] = __ballot_sync(0xffffffff); }
//// activemask with an argument
__global__ void k(int *x) { x[0] = __activemask(1); }
//// match all without its predicate
__global__ void k(int *x) { x[0] = __match_all_sync(0xffffffff, x[1]); }
//// match any of a float4
__global__ void k(float4 *x, int *y) { y[0] = __match_any_sync(0xffffffff, x[1]); }
//// reduce add without a mask
__global__ void k(int *x) { x[0] = __reduce_add_sync(x[1]); }
//// reduce mul
__global__ void k(int *x) { x[0] = __reduce_mul_sync(0xffffffff, x[1]); }
//// reduce max of a long long
__global__ void k(long long *x) { x[0] = __reduce_max_sync(0xffffffff, x[1]); }
//// syncwarp with a pointer
__global__ void k(int *x) { __syncwarp(x); x[0] = 1; }
//// syncthreads with one underscore
__global__ void k(int *x) { _syncthreads(); x[0] = 1; }
//// synchthreads
__global__ void k(int *x) { __synchthreads(); x[0] = 1; }
//// syncthreads in capitals
__global__ void k(int *x) { __syncThreads(); x[0] = 1; }
//// syncthreads assigned
__global__ void k(int *x) { x[0] = __syncthreads(); }
//// syncblock
__global__ void k(int *x) { __syncblock(); x[0] = 1; }
//// cudaMemcpy in a kernel
__global__ void k(int *x) { int a; cudaMemcpy(&a, x, 4, cudaMemcpyDeviceToHost); x[0] = a; }
//// strlen in a kernel
__global__ void k(int *x) { x[0] = strlen("hola"); }
//// sprintf in a kernel
__global__ void k(int *x) { char b[20]; sprintf(b, "%d", x[0]); x[1] = b[0]; }
//// puts in a kernel
__global__ void k(int *x) { puts("hola"); }
//// exit in a kernel
__global__ void k(int *x) { exit(1); }
//// time in a kernel
__global__ void k(int *x) { x[0] = time(0); }
//// min of an int and a float
__global__ void k(int *x, float n) { x[0] = min(x[1], n); }
//// min of an int and a long long
__global__ void k(int *x, long long n) { x[0] = min(x[1], n); }
//// min of a size_t and an int
__global__ void k(int *x, size_t n) { x[0] = min(n, x[1]); }
//// max of a pointer
__global__ void k(int *x, int *n) { x[0] = max(n, x); }
//// powf with one
__global__ void k(float *x) { x[0] = powf(x[1]); }
//// sin of a string
__global__ void k(float *x) { x[0] = sin("1"); }
//// sincosf with one
__global__ void k(float *x) { x[0] = sincosf(x[1]); }
//// sincosf with references
__global__ void k(float *x) { float s, c; sincosf(x[1], s, c); x[0] = s + c; }
//// __sinf of a double pointer
__global__ void k(double *x) { x[0] = __sinf(x); }
//// __sqrtf
__global__ void k(float *x) { x[0] = __sqrtf(x[1]); }
//// __fdividef with one
__global__ void k(float *x) { x[0] = __fdividef(x[1]); }
//// __popcount of gcc
__global__ void k(int *x) { x[0] = __builtin_popcount(x[1]); }
//// popc without underscores
__global__ void k(int *x) { x[0] = popc(x[1]); }
//// uchar
__global__ void k(uchar *x) { x[0] = 1; }
//// byte
__global__ void k(byte *x) { x[0] = 1; }
//// float3 by make_float3 of two
__global__ void k(float3 *x) { x[0] = make_float3(1, 2); }
//// float3 by braces of four
__global__ void k(float3 *x) { x[0] = {1, 2, 3, 4}; }
//// float3 by a constructor
__global__ void k(float3 *x) { x[0] = float3(1, 2, 3); }
//// float3 added
__global__ void k(float3 *x) { x[0] = x[1] + x[2]; }
//// float3 times a number
__global__ void k(float3 *x) { x[0] = x[1] * 2.0f; }
//// float3 assigned from a float
__global__ void k(float3 *x) { x[0] = 1.0f; }
//// float3 compared
__global__ void k(float3 *x, int *y) { if (x[0] == x[1]) y[0] = 1; }
//// float3 member w
__global__ void k(float3 *x) { x[0].w = 1; }
//// float4 member r
__global__ void k(float4 *x) { x[0].r = 1; }
//// float4 member by an index
__global__ void k(float4 *x) { x[0][1] = 1; }
//// float4 swizzle
__global__ void k(float4 *x, float2 *y) { y[0] = x[0].xy; }
//// float4 into float3
__global__ void k(float4 *x, float3 *y) { y[0] = x[0]; }
//// int4 into float4
__global__ void k(int4 *x, float4 *y) { y[0] = x[0]; }
//// int4 by static_cast
__global__ void k(float *x, float4 *y) { y[0] = *static_cast<float4 *>(x); }
//// reinterpret_cast that drops const
__global__ void k(const float *x, float4 *y) { y[0] = *reinterpret_cast<float4 *>(x); }
//// reinterpret_cast of a value
__global__ void k(float *x, int *y) { y[0] = reinterpret_cast<int>(x[0]); }
//// __float_as_int of a pointer
__global__ void k(float *x, int *y) { y[0] = __float_as_int(x); }
//// printf of a float alone
__global__ void k(float *x) { printf(x[0]); }
//// printf without parentheses
__global__ void k(float *x) { printf "hola"; }
//// printf with single quotes
__global__ void k(float *x) { printf('hola'); }
//// wmma without its header
__global__ void k(float *x) { nvcuda::wmma::fill_fragment(x, 0); }
//// half without its header
__global__ void k(half *x) { x[0] = 1; }
//// cooperative groups without the header
__global__ void k(int *x) { auto b = cooperative_groups::this_thread_block(); b.sync(); }
//// curand without the header
__global__ void k(int *x) { curandState s; curand_init(1, 2, 3, &s); }
//// vector in a kernel without the header
__global__ void k(int *x) { std::vector<int> v; v.push_back(1); }
//// string in a kernel
__global__ void k(int *x) { std::string s = "a"; }
//// using namespace that is not there
using namespace cooperativ_groups;
__global__ void k(int *x) { x[0] = 1; }
//// tex2D without an object
__global__ void k(float *x) { x[0] = tex2D(1, 2); }
//// tex2D with a reference of old
texture<float, 2> t;
__global__ void k(float *x) { x[0] = tex2D(t, 1, 2); }
//// launch bounds with four
__global__ void __launch_bounds__(1, 2, 3, 4) k(int *x) { x[0] = 1; }
//// typedef used before its declaration
__global__ void k(real *x) { x[0] = 1; }
typedef float real;
//// using used before its declaration
__global__ void k(real *x) { x[0] = 1; }
using real = float;
//// struct parameter before its declaration
__global__ void k(P p, int *x) { x[0] = p.a; }
struct P { int a; };
//// member of a struct before its declaration
struct A { P p; };
struct P { int a; };
__global__ void k(A *a) { a->p.a = 1; }
//// constexpr used before its declaration
__global__ void k(int *x) { int a[N]; a[0] = 1; x[0] = a[0]; }
constexpr int N = 4;
//// stcs of a struct
struct P { int a; };
__global__ void k(P *x, P p) { __stcs(x, p); }
//// void pointer incremented
__global__ void k(void *x) { x++; }
//// void pointers subtracted without a cast
__global__ void k(void *x, void *y, long *z) { z[0] = x - y; }
//// shared extern static
__global__ void k(int *x) { extern static __shared__ int s[]; x[0] = s[0]; }
//// device variable declared with two types
extern __device__ int c;
__device__ float c = 3;
__global__ void k(int *x) { x[0] = c; }
//// default argument in the definition only after use
__device__ int f(int a);
__global__ void k(int *x) { x[0] = f(); }
__device__ int f(int a = 1) { return a; }
//// default argument of a pointer
__device__ int f(int *a = 3) { return *a; }
__global__ void k(int *x) { x[0] = f(x); }
//// kernel with noexcept
__global__ void k(int *x) noexcept { x[0] = 1; }
//// lambda that captures by default and the same
__global__ void k(int *x) { int y = 1; auto f = [=, y] { return y; }; x[0] = f(); }
//// struct declared ahead only
struct P;
__global__ void k(int *x, P *p) { x[0] = p->a; }
struct P { int a; };
//// pragma unroll of a variable
__global__ void k(int *x, int n) {
  #pragma unroll n
  for (int i = 0; i < 3; i++) x[i] = 1;
}
//// restrict on a value
__global__ void k(int *x, int __restrict__ n) { x[0] = n; }
//// restrict before the star
__global__ void k(int __restrict__ *x) { x[0] = 1; }
//// align that is no power of two
struct __align__(12) P { float a, b, c; };
__global__ void k(P *x) { x[0].a = sizeof(P); }
//// enum used before its declaration
__global__ void k(int *x) { E e = A; x[0] = e; }
enum E { A, B };
//// struct template used before its declaration
__global__ void k(int *x) { P<int> p; p.a = 1; x[0] = p.a; }
template <typename T> struct P { T a; };
//// shared variable as a default argument
__global__ void k(float *x) { __shared__ float s; auto f = [&](float v = s) { return v; }; x[0] = f(); }
