// Confunde el orden de los datos: como si el tramo tuviera primero todas las x, luego las y y las z.
__global__ void aosASoa(int n, const float *puntos, float *xs, float *ys, float *zs) {
    __shared__ float tramo[3 * 256];
    int primero = blockIdx.x * blockDim.x;
    int cuantos = min((int)blockDim.x, n - primero);
    for (int k = threadIdx.x; k < 3 * cuantos; k += blockDim.x) {
        tramo[k] = puntos[3 * primero + k];
    }
    __syncthreads();
    int t = threadIdx.x;
    if (t < cuantos) {
        xs[primero + t] = tramo[t];
        ys[primero + t] = tramo[cuantos + t];
        zs[primero + t] = tramo[2 * cuantos + t];
    }
}
