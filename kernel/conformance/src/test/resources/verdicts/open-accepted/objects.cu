//// goto into a block over an initialisation
__global__ void k(int *x) { goto dentro; { int a = 3; dentro: x[1] = a; } }
//// goto into a loop
__global__ void k(int *x) { int i = 0; goto dentro; for (; i < 3; i++) { dentro: x[i] = i; } }
