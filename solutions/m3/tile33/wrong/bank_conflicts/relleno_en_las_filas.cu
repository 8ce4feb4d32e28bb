// El relleno está en la otra dimensión: una fila más, pero cada fila sigue midiendo 32 palabras.
__global__ void tile33(int rows, int columns, const float *in, float *out) {
    int left = blockIdx.x * 32;
    int top = blockIdx.y * 32;
    __shared__ float tile[33][32];
    int x = threadIdx.x;
    for (int y = threadIdx.y; y < 32; y += 8) {
        if (top + y < rows && left + x < columns) {
            tile[y][x] = in[(top + y) * columns + left + x];
        }
    }
    __syncthreads();
    for (int y = threadIdx.y; y < 32; y += 8) {
        if (left + y < columns && top + x < rows) {
            out[(left + y) * rows + top + x] = tile[x][y];
        }
    }
}
