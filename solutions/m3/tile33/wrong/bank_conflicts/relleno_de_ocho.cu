// Relleno de 8, «para que las filas queden alineadas»: la columna pasa por 4 bancos.
__global__ void tile33(int rows, int columns, const float *in, float *out) {
    int left = blockIdx.x * 32;
    int top = blockIdx.y * 32;
    __shared__ float tile[32][40];
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
