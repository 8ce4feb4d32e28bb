// Un bucle de paso de grid que olvida avanzar: el último elemento nunca deja de cumplir la condición.
__global__ void saxpy(int n, float a, const float *x, float *y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    while (i < n) {
        y[i] = a * x[i] + y[i];
    }
}
