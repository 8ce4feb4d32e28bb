// En su lugar, sin segundo búfer: un hilo lee lo que otro ya cambió en la misma vuelta.
__global__ void scan(int n, const int *in, int *out) {
    __shared__ int buffer[2][256];
    int t = threadIdx.x;
    int i = blockIdx.x * blockDim.x + t;
    int from = 0;
    buffer[from][t] = i < n ? in[i] : 0;
    __syncthreads();
    for (int step = 1; step < blockDim.x; step *= 2) {
        if (t >= step) {
            buffer[from][t] += buffer[from][t - step];
        }
        __syncthreads();
    }
    if (i < n) {
        out[i] = buffer[from][t];
    }
}
