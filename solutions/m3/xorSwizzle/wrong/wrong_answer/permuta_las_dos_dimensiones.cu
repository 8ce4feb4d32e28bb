// Permuta también la fila: dos elementos distintos van a la misma celda.
__global__ void xorSwizzle(int rows, int columns, const float *in, float *out) {
    int left = blockIdx.x * 32;
    int top = blockIdx.y * 32;
    __shared__ float tile[32][32];
    int x = threadIdx.x;
    for (int y = threadIdx.y; y < 32; y += 8) {
        if (top + y < rows && left + x < columns) {
            tile[y ^ x][x ^ y] = in[(top + y) * columns + left + x];
        }
    }
    __syncthreads();
    for (int y = threadIdx.y; y < 32; y += 8) {
        if (left + y < columns && top + x < rows) {
            out[(left + y) * rows + top + x] = tile[x ^ y][y ^ x];
        }
    }
}
