//// typedef without a name
typedef int;
__global__ void k(int *x) { x[0] = 1; }
//// integer too large
__global__ void k(int *x) { x[0] = 99999999999999999999; }
//// character of two
__global__ void k(int *x) { x[0] = 'ab'; }
