//// narrowing of a double in braces
__global__ void k(int *x) { int a{2.5}; x[0] = a; }
//// narrowing of a variable in braces
__global__ void k(int *x, double d) { float a{d}; x[0] = a; }
//// narrowing of an int in braces to float
__global__ void k(float *x, int n) { float a{n}; x[0] = a; }
//// narrowing of an int in braces to char
__global__ void k(int *x, int n) { char a{n}; x[0] = a; }
//// narrowing of a large literal in braces
__global__ void k(int *x) { char a{300}; x[0] = a; }
//// narrowing of a negative literal in braces
__global__ void k(int *x) { unsigned a{-1}; x[0] = a; }
//// narrowing in an array
__global__ void k(int *x) { int a[2] = {1, 2.5}; x[0] = a[0]; }
//// narrowing of threadIdx in braces
__global__ void k(int *x) { int a{threadIdx.x}; x[0] = a; }
//// narrowing in an aggregate
struct P { int a; float b; };
__global__ void k(int *x, double d) { P p{1, d}; x[0] = p.a; }
//// narrowing in a returned aggregate
struct P { int a; };
__device__ P f(float a) { return {a}; }
__global__ void k(int *x) { x[0] = f(1).a; }
//// narrowing of a long in braces
__global__ void k(int *x, long n) { int a = {n}; x[0] = a; }
//// literal in braces that fits
__global__ void k(int *x) { char a{100}; float f{3}; x[0] = a + f; }
//// bit-field wider than its type
struct P { char a : 12; };
__global__ void k(int *x) { P p; p.a = 1; x[0] = p.a; }
//// goto over an initialisation
__global__ void k(int *x) { if (x[0]) goto fin; int a = 3; x[1] = a; fin: x[2] = 1; }
//// goto over a declaration without a value
__global__ void k(int *x) { if (x[0]) goto fin; int a; a = 3; x[1] = a; fin: x[2] = 1; }
//// case over an initialisation in braces
__global__ void k(int *x) { switch (x[0]) { case 0: { int a = 3; x[1] = a; break; } case 1: x[2] = 1; } }
//// label at the end of a block
__global__ void k(int *x) { if (x[0]) goto fin; x[1] = 1; fin: }
//// declaration as the body of an if
__global__ void k(int *x) { if (x[0]) int a = 3; x[1] = 1; }
//// unknown escape
__global__ void k(int *x) { x[0] = '\q'; }
//// delete of an array variable
__global__ void k(int *x) { int a[3]; delete[] a; x[0] = 1; }
//// chain of comparisons with a pointer
__global__ void k(int *x) { if (0 < x < 3) x[0] = 1; }
