// Relleno de 2: con 34 palabras por fila, una columna solo pasa por los bancos de un mismo lado, par o impar.
__global__ void tile33(int rows, int columns, const float *in, float *out) {
    int left = blockIdx.x * 32;
    int top = blockIdx.y * 32;
    __shared__ float tile[32][34];
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
