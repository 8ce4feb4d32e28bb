// Equivocado: suman hilos salteados: en cada paso, todos los warps trabajan a medias.
__global__ void sumaBloque(int n, const float *x, float *partial) {
    __shared__ float cell[256];
    int t = threadIdx.x;
    int i = blockIdx.x * blockDim.x + t;
    cell[t] = i < n ? x[i] : 0.0f;
    __syncthreads();
    for (int step = 1; step < blockDim.x; step *= 2) {
        if (t % (2 * step) == 0) {
            cell[t] += cell[t + step];
        }
        __syncthreads();
    }
    if (t == 0) {
        partial[blockIdx.x] = cell[0];
    }
}
