// Sin barrera entre vueltas: un warp lee sumas que otro todavía no ha escrito.
__global__ void scan(int n, const int *in, int *out) {
    __shared__ int buffer[2][256];
    int t = threadIdx.x;
    int i = blockIdx.x * blockDim.x + t;
    int from = 0;
    buffer[from][t] = i < n ? in[i] : 0;
    __syncthreads();
    for (int step = 1; step < blockDim.x; step *= 2) {
        buffer[1 - from][t] = buffer[from][t] + (t >= step ? buffer[from][t - step] : 0);
        from = 1 - from;
    }
    if (i < n) {
        out[i] = buffer[from][t];
    }
}
