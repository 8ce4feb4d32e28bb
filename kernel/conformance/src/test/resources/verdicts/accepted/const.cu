//// address of constant memory into a plain pointer
__constant__ int c[4];
__global__ void k(int *x) { int *p = c; x[0] = *p; }
//// string literal written
__global__ void k(char *x) { char *p = "hola"; p[0] = 'H'; x[0] = p[0]; }
