// Un valor por hilo: si hay menos hilos que valores, los demás no se cuentan.
__global__ void histograma(int n, int bins, const int *values, int *counts) {
    __shared__ int local[256];
    int stride = gridDim.x * blockDim.x;
    for (int b = threadIdx.x; b < bins; b += blockDim.x) {
        local[b] = 0;
    }
    __syncthreads();
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n && values[i] >= 0 && values[i] < bins) {
        atomicAdd(&local[values[i]], 1);
    }
    __syncthreads();
    for (int b = threadIdx.x; b < bins; b += blockDim.x) {
        atomicAdd(&counts[b], local[b]);
    }
}
