//// typedef without a name
typedef int;
__global__ void k(int *x) { x[0] = 1; }
//// integer too large
__global__ void k(int *x) { x[0] = 99999999999999999999; }
//// character of two
__global__ void k(int *x) { x[0] = 'ab'; }
//// goto into a block over an initialisation
__global__ void k(int *x) { goto dentro; { int a = 3; dentro: x[1] = a; } }
//// goto into a loop
__global__ void k(int *x) { int i = 0; goto dentro; for (; i < 3; i++) { dentro: x[i] = i; } }
