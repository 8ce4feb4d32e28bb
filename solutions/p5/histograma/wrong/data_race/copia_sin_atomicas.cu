// La copia es del bloque, pero la comparten todos sus hilos: también allí se pierden cuentas.
__global__ void histograma(int n, int bins, const int *values, int *counts) {
    __shared__ int local[256];
    int stride = gridDim.x * blockDim.x;
    for (int b = threadIdx.x; b < bins; b += blockDim.x) {
        local[b] = 0;
    }
    __syncthreads();
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += stride) {
        int value = values[i];
        if (value >= 0 && value < bins) {
            local[value] += 1;
        }
    }
    __syncthreads();
    for (int b = threadIdx.x; b < bins; b += blockDim.x) {
        atomicAdd(&counts[b], local[b]);
    }
}
