//// constant memory incremented
__constant__ int c;
__global__ void k(int *x) { x[0] = c++; }
//// assignment of a struct with a const member
struct P { const int a; };
__global__ void k(int *x) { P p{1}, q{2}; p = q; x[0] = p.a; }
//// struct with a reference member assigned
struct P { int &a; };
__global__ void k(int *x) { P p{x[0]}, q{x[1]}; p = q; }
//// struct with a reference member not initialised
struct P { int &a; };
__global__ void k(int *x) { P p; x[0] = 1; }
//// struct with a const member not initialised
struct P { const int a; };
__global__ void k(int *x) { P p; x[0] = p.a; }
