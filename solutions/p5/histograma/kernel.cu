// Histograma: cuenta cuántas veces aparece cada valor de 0 a bins - 1 y lo suma a counts.
// Los valores fuera de ese rango no se cuentan. bins es a lo sumo 256.
// Puede haber menos hilos que valores: cada hilo atiende i, i + stride, i + 2 * stride, …
// Cada bloque cuenta en su copia, local; a la memoria global llegan a lo sumo bins sumas por bloque.
__global__ void histograma(int n, int bins, const int *values, int *counts) {
    __shared__ int local[256];
    int stride = gridDim.x * blockDim.x;
    // 1. Ponga en cero los bins casilleros de local; bins puede ser mayor que blockDim.x.
    // 2. Cuente en local los valores de este hilo. ¿Qué otros hilos escriben en el mismo casillero?
    // 3. Sume a counts los casilleros de local. ¿Quién más escribe en counts?
    // Entre un paso y otro, ¿quién debe haber terminado?
    // ESCRIBA SU CÓDIGO AQUÍ
    // BEGIN SOLUTION
    for (int b = threadIdx.x; b < bins; b += blockDim.x) {
        local[b] = 0;
    }
    __syncthreads();
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += stride) {
        int value = values[i];
        if (value >= 0 && value < bins) {
            atomicAdd(&local[value], 1);
        }
    }
    __syncthreads();
    for (int b = threadIdx.x; b < bins; b += blockDim.x) {
        atomicAdd(&counts[b], local[b]);
    }
    // END SOLUTION
}
