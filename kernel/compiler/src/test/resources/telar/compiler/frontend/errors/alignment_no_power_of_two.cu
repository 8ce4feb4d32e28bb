struct __align__(12) P { float a, b, c; };
__global__ void k(P *x) { x[0].a = sizeof(P); }
