// La guarda deja fuera el último elemento.
__global__ void saxpy(int n, float a, const float *x, float *y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n - 1) {
        y[i] = a * x[i] + y[i];
    }
}
