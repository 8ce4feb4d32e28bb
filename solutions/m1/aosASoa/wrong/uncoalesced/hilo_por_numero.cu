// Lee de corrido, pero cada warp reparte lo que escribe entre los tres arreglos.
__global__ void aosASoa(int n, const float *puntos, float *xs, float *ys, float *zs) {
    int primero = blockIdx.x * blockDim.x;
    int cuantos = min((int)blockDim.x, n - primero);
    for (int k = threadIdx.x; k < 3 * cuantos; k += blockDim.x) {
        float valor = puntos[3 * primero + k];
        float *destino = k % 3 == 0 ? xs : k % 3 == 1 ? ys : zs;
        destino[primero + k / 3] = valor;
    }
}
