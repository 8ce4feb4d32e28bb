// Leer, sumar y escribir son tres pasos: si dos hilos los mezclan, se pierde una cuenta.
__global__ void histograma(int n, int bins, const int *values, int *counts) {
    int stride = gridDim.x * blockDim.x;
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += stride) {
        int value = values[i];
        if (value >= 0 && value < bins) {
            counts[value]++;
        }
    }
}
