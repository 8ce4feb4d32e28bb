#ifndef ANCHO
#error falta definir ANCHO
#endif
__global__ void k(float *y) {}
