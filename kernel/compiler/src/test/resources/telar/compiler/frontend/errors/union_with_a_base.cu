struct B { int a; }; union U : B { int b; };
__global__ void k(int *x) { x[0] = sizeof(U); }
