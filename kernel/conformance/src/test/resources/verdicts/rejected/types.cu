//// pointer into an int
__global__ void k(int *x) { int a = x; x[0] = a; }
//// int into a pointer
__global__ void k(int *x) { int *p = 5; x[0] = *p; }
//// float pointer from an int pointer
__global__ void k(int *x) { float *p = x; p[0] = 1; }
//// pointer from void pointer
__global__ void k(void *v) { float *p = v; p[0] = 1; }
//// address into a value
__global__ void k(int *x) { int a = &x[0]; }
//// star on an int
__global__ void k(int n, int *x) { x[0] = *n; }
//// index on an int
__global__ void k(int n, int *x) { x[0] = n[0]; }
//// float as an index
__global__ void k(float f, int *x) { x[f] = 1; }
//// remainder of floats
__global__ void k(float *x) { x[0] = x[1] % 2.0f; }
//// shift of floats
__global__ void k(float *x) { x[0] = x[1] << 2; }
//// bits of a float
__global__ void k(float *x) { x[0] = x[1] & 1; }
//// not of a struct
struct P { int a; };
__global__ void k(int *x) { P p{1}; x[0] = !p; }
//// sum of structs
struct P { int a; };
__global__ void k(P *p) { p[0] = p[1] + p[2]; }
//// sum of float4
__global__ void k(float4 *p) { p[0] = p[1] + p[2]; }
//// float4 times a float
__global__ void k(float4 *p) { p[0] = p[1] * 2.0f; }
//// float4 from a float
__global__ void k(float4 *p) { p[0] = 1.0f; }
//// float into float4's missing member
__global__ void k(float3 *p) { p[0].w = 1.0f; }
//// sum of two pointers
__global__ void k(int *a, int *b) { int *c = a + b; c[0] = 1; }
//// product of a pointer
__global__ void k(int *a) { int *c = a * 2; c[0] = 1; }
//// write to a const
__global__ void k(int *x) { const int a = 1; a = 2; x[0] = a; }
//// write through a pointer to const
__global__ void k(const float *x) { x[0] = 1; }
//// increment of a const parameter
__global__ void k(const int n, int *x) { n++; x[0] = n; }
//// write to threadIdx
__global__ void k(int *x) { threadIdx.x = 1; x[0] = 1; }
//// write to blockDim
__global__ void k(int *x) { blockDim.x = 256; x[0] = 1; }
//// const pointer into a plain one
__global__ void k(const float *x) { float *p = x; p[0] = 1; }
//// const never initialised
__global__ void k(int *x) { const int a; x[0] = a; }
//// reference never initialised
__global__ void k(int *x) { int &a; a = x[0]; }
//// reference to a literal
__global__ void k(int *x) { int &a = 5; x[0] = a; }
//// assignment to a literal
__global__ void k(int *x) { 5 = x[0]; }
//// assignment to a sum
__global__ void k(int *x) { int a = 1; a + 1 = 2; x[0] = a; }
//// assignment to an array
__global__ void k(int *x) { int a[2] = {1, 2}, b[2]; b = a; x[0] = b[0]; }
//// increment of an array
__global__ void k(int *x) { int a[2] = {1, 2}; a++; x[0] = a[0]; }
//// too many initialisers
__global__ void k(int *x) { int a[2] = {1, 2, 3}; x[0] = a[0]; }
//// array of a length known later
__global__ void k(int n, int *x) { int a[n]; a[0] = 1; x[0] = a[0]; }
//// shared array of a length known later
__global__ void k(int n, int *x) { __shared__ int a[n]; a[0] = 1; x[0] = a[0]; }
//// shared array by blockDim
__global__ void k(int *x) { __shared__ int a[blockDim.x]; a[0] = 1; x[0] = a[0]; }
//// array without a length
__global__ void k(int *x) { int a[]; a[0] = 1; x[0] = a[0]; }
//// array of negative length
__global__ void k(int *x) { int a[-1]; x[0] = a[0]; }
//// void variable
__global__ void k(int *x) { void a; x[0] = 1; }
//// string into a char
__global__ void k(char *x) { char c = "a"; x[0] = c; }
//// string into an int pointer
__global__ void k(int **x) { x[0] = "hola"; }
//// enum class into an int
enum class Color { ROJO };
__global__ void k(int *x) { x[0] = Color::ROJO; }
//// int into an enum
enum Color { ROJO };
__global__ void k(Color *x) { x[0] = 0; }
//// condition of a struct
struct P { int a; };
__global__ void k(int *x) { P p{1}; if (p) x[0] = 1; }
//// switch on a float
__global__ void k(float f, int *x) { switch (f) { case 1: x[0] = 1; } }
//// case that is not constant
__global__ void k(int n, int *x) { switch (x[0]) { case n: x[0] = 1; } }
//// ternary of unlike pointers
__global__ void k(int *a, float *b) { auto p = threadIdx.x ? a : b; *p = 1; }
//// auto without a value
__global__ void k(int *x) { auto a; a = 1; x[0] = a; }
//// cast of a struct to int
struct P { int a; };
__global__ void k(int *x) { P p{1}; x[0] = (int)p; }
//// static_cast between pointers
__global__ void k(int *x) { float *p = static_cast<float *>(x); p[0] = 1; }
//// static_assert that fails
static_assert(sizeof(int) == 8, "int de 8 bytes");
__global__ void k(int *x) { x[0] = 1; }
//// negative shared dimension
__global__ void k(int *x) { __shared__ float t[0 - 3]; x[0] = 1; }
