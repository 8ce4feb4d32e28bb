__global__ void k(float *x, boolean b, String s) {
  x[0] = 1;
}
__global__ void h(float *x) {
  var i = threadIdx.x;
}
__global__ void m(float *x) { x[0] = Math.sqrt(x[1]); }
__global__ void p(float *x) { println("hola"); }
__global__ void q(int *x) { x[0] = Integer.MAX_VALUE; }
