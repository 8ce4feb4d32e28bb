// Cada hilo lee su punto: los hilos vecinos están a 12 bytes y cada lectura toca 12 sectores.
__global__ void aosASoa(int n, const float *points, float *xs, float *ys, float *zs) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) {
        xs[i] = points[3 * i];
        ys[i] = points[3 * i + 1];
        zs[i] = points[3 * i + 2];
    }
}
