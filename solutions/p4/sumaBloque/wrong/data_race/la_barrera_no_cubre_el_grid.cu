// Equivocado: el bloque 0 lee las sumas de los demás, como si la barrera los esperara.
__global__ void sumaBloque(int n, const float *x, float *partial) {
    __shared__ float cell[256];
    int t = threadIdx.x;
    int i = blockIdx.x * blockDim.x + t;
    cell[t] = i < n ? x[i] : 0.0f;
    __syncthreads();
    for (int step = blockDim.x / 2; step > 0; step /= 2) {
        if (t < step) {
            cell[t] += cell[t + step];
        }
        __syncthreads();
    }
    if (t == 0) {
        partial[blockIdx.x] = cell[0];
    }
    __syncthreads();
    if (i == 0) {
        float total = 0.0f;
        for (int b = 0; b < gridDim.x; b++) {
            total += partial[b];
        }
        partial[0] = total;
    }
}
