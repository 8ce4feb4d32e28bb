//// assignment in place of comparison
__global__ void k(int *x) { if (x[0] = 1) x[1] = 2; }
//// global after void
void __global__ k(int *x) { x[0] = 1; }
//// kernel with a parameter without a name
__global__ void k(int *) { }
//// digit separators
__global__ void k(int *x) { x[0] = 1'000'000; }
//// double semicolon
__global__ void k(int *x) { x[0] = 1;; }
//// pragma unroll with a value
__global__ void k(int *x) {
#pragma unroll 4
  for (int i = 0; i < 8; i++) x[i] = i;
}
//// pragma unroll in parentheses
__global__ void k(int *x) {
#pragma unroll(4)
  for (int i = 0; i < 8; i++) x[i] = i;
}
//// pragma unroll not before a loop
__global__ void k(int *x) {
#pragma unroll
  x[0] = 1;
}
