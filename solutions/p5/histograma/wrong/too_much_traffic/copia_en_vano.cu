// La copia sirve para un valor a la vez: se vacía en counts en cada vuelta del bucle.
__global__ void histograma(int n, int bins, const int *values, int *counts) {
    __shared__ int local[256];
    int stride = gridDim.x * blockDim.x;
    for (int first = blockIdx.x * blockDim.x; first < n; first += stride) {
        for (int b = threadIdx.x; b < bins; b += blockDim.x) {
            local[b] = 0;
        }
        __syncthreads();
        int i = first + threadIdx.x;
        if (i < n && values[i] >= 0 && values[i] < bins) {
            atomicAdd(&local[values[i]], 1);
        }
        __syncthreads();
        for (int b = threadIdx.x; b < bins; b += blockDim.x) {
            atomicAdd(&counts[b], local[b]);
        }
        __syncthreads();
    }
}
