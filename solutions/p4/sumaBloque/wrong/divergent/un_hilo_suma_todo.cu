// Equivocado: un hilo suma las celdas de todos; los demás esperan.
__global__ void sumaBloque(int n, const float *x, float *partial) {
    __shared__ float cell[256];
    int t = threadIdx.x;
    int i = blockIdx.x * blockDim.x + t;
    cell[t] = i < n ? x[i] : 0.0f;
    __syncthreads();
    if (t == 0) {
        float sum = 0.0f;
        for (int k = 0; k < blockDim.x; k++) {
            sum += cell[k];
        }
        partial[blockIdx.x] = sum;
    }
}
