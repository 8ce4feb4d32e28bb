// El último bloque trae un tramo completo, aunque le queden menos puntos.
__global__ void aosASoa(int n, const float *puntos, float *xs, float *ys, float *zs) {
    __shared__ float tramo[3 * 256];
    int primero = blockIdx.x * blockDim.x;
    int cuantos = min((int)blockDim.x, n - primero);
    for (int k = threadIdx.x; k < 3 * blockDim.x; k += blockDim.x) {
        tramo[k] = puntos[3 * primero + k];
    }
    __syncthreads();
    int t = threadIdx.x;
    if (t < cuantos) {
        xs[primero + t] = tramo[3 * t];
        ys[primero + t] = tramo[3 * t + 1];
        zs[primero + t] = tramo[3 * t + 2];
    }
}
