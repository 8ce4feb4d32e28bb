// Solo trabaja el primer bloque: los elementos de los demás quedan sin calcular.
__global__ void saxpy(int n, float a, const float *x, float *y) {
    int i = threadIdx.x;
    if (blockIdx.x == 0 && i < n) {
        y[i] = a * x[i] + y[i];
    }
}
