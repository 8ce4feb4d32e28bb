//// lambda called at once
__global__ void k(int *x) { const int a = [&] { return x[0] > 0 ? 1 : 2; }(); x[1] = a; }
//// pointer to a member
struct P { int a, b; };
__global__ void k(int *x) { P p{1, 2}; int P::*m = &P::b; x[0] = p.*m; }
