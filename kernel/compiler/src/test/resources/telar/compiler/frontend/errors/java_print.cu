__global__ void k(float *x) { System.out.println(x[0]); }
