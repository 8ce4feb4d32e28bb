#if 0
__global__ void apagado(int *x) { this is not even C++ }
#endif
#ifdef DOBLE
__global__ void doble(double *x) { x[0] = 1; }
#endif
__global__ void encendido(int *x) { x[0] = 1; }
