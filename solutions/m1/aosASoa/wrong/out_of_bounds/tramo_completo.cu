// El último bloque trae un tramo completo, aunque le queden menos puntos.
__global__ void aosASoa(int n, const float *points, float *xs, float *ys, float *zs) {
    __shared__ float tile[3 * 256];
    int first = blockIdx.x * blockDim.x;
    int count = min((int)blockDim.x, n - first);
    for (int k = threadIdx.x; k < 3 * blockDim.x; k += blockDim.x) {
        tile[k] = points[3 * first + k];
    }
    __syncthreads();
    int t = threadIdx.x;
    if (t < count) {
        xs[first + t] = tile[3 * t];
        ys[first + t] = tile[3 * t + 1];
        zs[first + t] = tile[3 * t + 2];
    }
}
