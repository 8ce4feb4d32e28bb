// SAXPY: y ← a·x + y, un elemento por hilo.
__global__ void saxpy(int n, float a, const float *x, float *y) {
    // 1. ¿Qué elemento le toca a este hilo? Use blockIdx, blockDim y threadIdx.
    // 2. ¿Qué hace un hilo cuyo elemento no existe?
    // ESCRIBA SU CÓDIGO AQUÍ
    // BEGIN SOLUTION
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) {
        y[i] = a * x[i] + y[i];
    }
    // END SOLUTION
}
