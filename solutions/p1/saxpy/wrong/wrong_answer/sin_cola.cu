// Como truncar el grid (n / 256 bloques): el último bloque, si está incompleto, no trabaja.
__global__ void saxpy(int n, float a, const float *x, float *y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    int covered = n / blockDim.x * blockDim.x;
    if (i < covered) {
        y[i] = a * x[i] + y[i];
    }
}
